package io.jinqiao.dialogue.internal;

import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.dialogue.internal.FlowRepository.Version;
import io.jinqiao.dialogue.reading.Answers;
import io.jinqiao.dialogue.reading.Spoken;
import io.jinqiao.kernel.Language;
import io.jinqiao.language.Meaning;
import io.jinqiao.language.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which flow words begin: a wish that means what one of its examples means and shares words with it. A question is not
 * a wish: it gets its answer, and the flow is offered below.
 */
@Component
class Opener {

    private static final double SURE = 0.93;
    private static final double SHARED = 0.2;
    private static final int LONGEST = 120;

    private final FlowRepository flows;
    private final Meaning meaning;
    private final Map<Key, List<Wish>> known = new ConcurrentHashMap<>();

    Opener(FlowRepository flows, Meaning meaning) {
        this.flows = flows;
        this.meaning = meaning;
    }

    private record Key(Version version, Language language) {}

    private static final class Wish {

        private final Set<String> pairs;
        private final float[] vector;

        Wish(String words, float[] vector) {
            this.pairs = pairs(words);
            this.vector = vector;
        }
    }

    /** @param sure so near that it may put another flow aside */
    record Opening(Version version, Flow flow, double likeness, boolean sure) {}

    Optional<Opening> begins(String words, Language language) {
        var spoken = Spoken.of(words);
        var versions = flows.inForce();
        return exact(spoken, versions)
                .or(() -> spoken.text().length() > LONGEST || Answers.isQuestion(spoken)
                        ? Optional.empty()
                        : alike(spoken, versions, language));
    }

    private Optional<Opening> exact(Spoken spoken, List<Version> versions) {
        return versions.stream()
                .map(version -> new Opening(version, flows.get(version.flow(), version.version()), 1, true))
                .filter(opening -> wishes(opening.flow())
                        .anyMatch(wish -> Spoken.of(wish).bare().equals(spoken.bare())))
                .findFirst();
    }

    private static Stream<String> wishes(Flow flow) {
        return Stream.of(
                        flow.begins().zh().stream(),
                        flow.begins().en().stream(),
                        Stream.of(flow.offer().zh(), flow.offer().en()))
                .flatMap(each -> each);
    }

    private Optional<Opening> alike(Spoken spoken, List<Version> versions, Language language) {
        var pieces = pieces(spoken).stream().map(each -> wish(each, language)).toList();
        return versions.stream()
                .map(version -> opening(version, pieces, language))
                .filter(opening -> opening.likeness() >= like(language))
                .max(Comparator.comparingDouble(Opening::likeness));
    }

    private Opening opening(Version version, List<Wish> pieces, Language language) {
        var wishes = known.computeIfAbsent(new Key(version, language), this::learn);
        var likeness = pieces.stream()
                .flatMap(piece -> wishes.stream().map(wish -> likeness(piece, wish)))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        return new Opening(version, flows.get(version.flow(), version.version()), likeness, likeness >= SURE);
    }

    private List<Wish> learn(Key key) {
        var flow = flows.get(key.version().flow(), key.version().version());
        return flow.begins().in(key.language()).stream()
                .map(words -> wish(withoutValues(Spoken.of(words).text()), key.language()))
                .toList();
    }

    private Wish wish(String words, Language language) {
        return new Wish(words, meaning.of(words, language));
    }

    /** The whole, and each of its clauses: a wish may come with its story. */
    private static List<String> pieces(Spoken spoken) {
        var pieces = new ArrayList<String>();
        pieces.add(withoutValues(spoken.text()));
        Stream.of(spoken.text().split("[，,。.；;!！\\n]+", -1))
                .map(Opener::withoutValues)
                .filter(piece -> piece.length() > 1)
                .limit(6)
                .filter(piece -> !pieces.contains(piece))
                .forEach(pieces::add);
        return pieces;
    }

    /** Numbers say nothing of what somebody wants. */
    private static String withoutValues(String text) {
        return text.replaceAll("(?:尾号(?:是|为)?)?[\\d*][\\d.,*-]*的?", "").strip();
    }

    /** Chosen on the shipped flows' wishes against the demo bank's questions ({@code OpenerModuleTest}); English sentences lie nearer together. */
    private static double like(Language language) {
        return language == Language.ZH ? 0.82 : 0.86;
    }

    private static double likeness(Wish piece, Wish wish) {
        return shared(piece.pairs, wish.pairs) < SHARED ? 0 : dot(piece.vector, wish.vector);
    }

    private static double dot(float[] a, float[] b) {
        var sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Dice's coefficient of the pairs of characters, or of words where there are spaces. */
    private static double shared(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * both.size() / (a.size() + b.size());
    }

    private static Set<String> pairs(String words) {
        var folded = Texts.fold(words);
        if (folded.contains(" ")) {
            return new HashSet<>(List.of(folded.split("[^a-z0-9]+", -1)));
        }
        var pairs = new HashSet<String>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            pairs.add(folded.substring(i, i + 2));
        }
        return pairs;
    }
}
