package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.Recent;
import io.jinqiao.language.Languages;
import io.jinqiao.language.Meaning;
import io.jinqiao.manual.phrases.Pieces.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by meaning what of a manual's phrases a message says.
 *
 * <p>Each point has samples; a piece of the message says the point when its vector is near enough to a sample's, nearer than to
 * anything that only sounds like it, and when it takes the same stance (see {@link Stance}): a Transformer puts “is guaranteed”
 * and “is not guaranteed” side by side. Thread-safe. Milliseconds a clause.
 */
public final class PhraseEar {

    /**
     * The least likeness, by language: cosine of the vectors of the sentence models. Fitted to the development half of the
     * labelled utterances by {@code ./jinqiao evaluate phrases --fit}.
     */
    private static final Map<Language, Double> LEAST = Map.of(Language.ZH, 0.76, Language.EN, 0.78);

    /** How much nearer to the sample than to what is unlike it. */
    private static final double MARGIN = 0.0;

    private static final int MANUALS = 64;
    private static final int PIECES = 2_000;

    private final Meaning meaning;
    private final Map<Language, Double> least;
    private final Recent<Point, List<Sample>> samples = new Recent<>(MANUALS * 20);
    private final Recent<Spoken, float[]> spoken = new Recent<>(PIECES);

    public PhraseEar(Meaning meaning) {
        this(meaning, LEAST);
    }

    private PhraseEar(Meaning meaning, Map<Language, Double> least) {
        this.meaning = meaning;
        this.least = new EnumMap<>(least);
    }

    /** The same with another threshold for all languages, for fitting. */
    public PhraseEar atLeast(double likeness) {
        return new PhraseEar(meaning, Map.of(Language.ZH, likeness, Language.EN, likeness));
    }

    /**
     * That a point was said.
     *
     * @param point its place in the phrase, from 0
     * @param likeness from the threshold to 1
     * @param words the piece of the message that said it
     * @param sample what it is like
     */
    public record Heard(String phrase, int point, double likeness, String words, String sample) {}

    private record Spoken(String words, Language language) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Sample(String words, Language language, boolean unlike, Stance stance, float[] vector) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Read(Piece piece, Language language, Stance stance, float[] vector) {}

    /** Every point of every phrase that this message of a member of staff says. */
    public List<Heard> hear(String message, List<Phrase> phrases) {
        var language = Languages.of(message).language();
        var pieces = Pieces.of(message).stream()
                .filter(piece -> !Stance.undoes(piece.around()))
                .map(piece -> new Read(
                        piece, language, Stance.of(piece.words()), vector(new Spoken(piece.words(), language))))
                .toList();
        var heard = new ArrayList<Heard>();
        for (var phrase : phrases) {
            for (int point = 0; point < phrase.points().size(); point++) {
                hear(phrase, point, pieces).ifPresent(heard::add);
            }
        }
        return heard;
    }

    /** Whether everything that the phrase asks for is said by this message alone. */
    public boolean says(String message, Phrase phrase) {
        return hear(message, List.of(phrase)).size() == phrase.points().size();
    }

    private Optional<Heard> hear(Phrase phrase, int point, List<Read> pieces) {
        var known = samples.of(phrase.points().get(point), this::learn);
        return pieces.stream()
                .flatMap(piece -> best(piece, known).stream()
                        .map(match -> new Heard(
                                phrase.code(),
                                point,
                                match.likeness(),
                                piece.piece().words(),
                                match.sample().words())))
                .max(Comparator.comparingDouble(Heard::likeness));
    }

    private record Match(Sample sample, double likeness) {}

    private Optional<Match> best(Read piece, List<Sample> samples) {
        Match like = null;
        var unlike = 0.0;
        for (var sample : samples) {
            if (sample.language() == piece.language()) {
                var likeness = dot(piece.vector(), sample.vector());
                if (sample.unlike()) {
                    unlike = Math.max(unlike, likeness);
                } else if (piece.stance().canSay(sample.stance()) && isBetter(likeness, like)) {
                    like = new Match(sample, likeness);
                }
            }
        }
        return like != null
                        && like.likeness() >= least.getOrDefault(piece.language(), 1.0)
                        && like.likeness() > unlike + MARGIN
                ? Optional.of(like)
                : Optional.empty();
    }

    private static boolean isBetter(double likeness, @Nullable Match than) {
        return than == null || likeness > than.likeness();
    }

    private List<Sample> learn(Point point) {
        return Stream.concat(
                        point.samples().stream().map(words -> sample(words, false)),
                        point.unlike().stream().map(words -> sample(words, true)))
                .toList();
    }

    private Sample sample(String words, boolean unlike) {
        var language = Languages.of(words).language();
        return new Sample(words, language, unlike, Stance.of(words), meaning.of(words, language));
    }

    private float[] vector(Spoken piece) {
        return spoken.of(piece, asked -> meaning.of(asked.words(), asked.language()));
    }

    private static double dot(float[] one, float[] other) {
        var sum = 0f;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
