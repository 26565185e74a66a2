package io.jinqiao.dialogue.internal;

import io.jinqiao.conversation.PrefilledForm;
import io.jinqiao.dialogue.Collected;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.flow.Slot;
import io.jinqiao.dialogue.flow.Slot.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a run collected, laid before people. */
final class Collecting {

    private Collecting() {}

    static Collected of(Flow flow, Run run, Instant at) {
        var items = slots(flow, run)
                .map(slot -> new Collected.Item(
                        slot.name(), slot.label(), filled(run, slot).shown()))
                .toList();
        return new Collected(flow.code(), flow.name(), run.state().name(), items, at);
    }

    /** The form an agent finds filled in, as if the customer had written it while waiting. */
    static PrefilledForm form(Flow flow, Run run) {
        var matter = slots(flow, run)
                .map(slot -> slot.label().in(run.language()) + " "
                        + filled(run, slot).shown().in(run.language()))
                .collect(Collectors.joining("；", flow.name().in(run.language()) + "：", ""));
        return new PrefilledForm(
                "", value(flow, run, Kind.PHONE), cut(matter), tail(flow, run), value(flow, run, Kind.AMOUNT));
    }

    private static String tail(Flow flow, Run run) {
        var number = value(flow, run, Kind.CARD_NUMBER);
        return number.length() > 4 ? number.substring(number.length() - 4) : value(flow, run, Kind.CARD_TAIL);
    }

    private static String value(Flow flow, Run run, Kind kind) {
        return slots(flow, run)
                .filter(slot -> slot.kind() == kind)
                .map(slot -> filled(run, slot).value())
                .filter(value -> !value.equals(Known.ON_FILE))
                .findFirst()
                .orElse("");
    }

    private static Stream<Slot> slots(Flow flow, Run run) {
        return flow.slots().stream().filter(slot -> !filled(run, slot).isLeftOut());
    }

    private static Memory.Filled filled(Run run, Slot slot) {
        return Optional.ofNullable(run.memory().slots().get(slot.name())).orElse(Memory.Filled.LEFT_OUT);
    }

    private static String cut(String text) {
        return text.length() <= 480 ? text : text.substring(0, 480);
    }
}
