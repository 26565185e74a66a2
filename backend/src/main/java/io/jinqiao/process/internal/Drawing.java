package io.jinqiao.process.internal;

import io.jinqiao.kernel.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * What a picture says, without its lines and places: the only thing of it that ever reaches the engine.
 *
 * @param code the process element's id
 * @param byHand whether staff may begin it themselves; the others are begun by the module whose matter it is
 * @param foreign names of elements that have no place in a service process
 */
record Drawing(String code, Bilingual name, boolean byHand, List<Node> nodes, List<Way> ways, List<String> foreign) {

    Drawing {
        nodes = List.copyOf(nodes);
        ways = List.copyOf(ways);
        foreign = List.copyOf(foreign);
    }

    enum Kind {
        START,
        STEP,
        APPROVAL,
        CHECK,
        WAIT,
        NOTICE,
        DECISION,
        END;

        /** Whether a matter stands there until somebody says that it is done. */
        boolean holds() {
            return switch (this) {
                case STEP, APPROVAL, CHECK, WAIT -> true;
                case START, NOTICE, DECISION, END -> false;
            };
        }

        /** Whether it needs a yes or no by somebody other than who did the step before. */
        boolean judges() {
            return this == APPROVAL || this == CHECK;
        }
    }

    /**
     * @param owner the post whose work it is, empty where nobody's
     * @param term the promise in {@code sla}, empty without one
     * @param form what is to be entered, see {@link Form}
     * @param script words that must be said at this step
     */
    record Node(String id, Kind kind, Bilingual name, String owner, String term, String form, String script) {}

    /**
     * @param when the condition of a way out of a decision, empty without one
     * @param otherwise whether it is taken when no condition holds
     */
    record Way(String id, String from, String to, String when, boolean otherwise) {}

    Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    List<Node> of(Kind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    List<Way> outOf(String node) {
        return ways.stream().filter(way -> way.from().equals(node)).toList();
    }

    List<Way> into(String node) {
        return ways.stream().filter(way -> way.to().equals(node)).toList();
    }
}
