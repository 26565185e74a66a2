package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellsTest {

    private static final int ARTICLES = 8_000;

    private final Random random = new Random(7);
    private final List<Profile> profiles =
            IntStream.range(0, ARTICLES).mapToObj(this::profile).toList();
    private final Cells cells = Cells.of(profiles);

    @Test
    void theNearestIsHardlyEverMissed() {
        var found = profiles.stream()
                .limit(200)
                .filter(profile -> cells.near(profile.wordings().getFirst()).contains(profile))
                .count();

        assertThat(found).isEqualTo(200);
    }

    @Test
    void aQuestionIsComparedWithFewOfThem() {
        assertThat(cells.near(profiles.getFirst().centre())).hasSizeBetween(1_000, ARTICLES - 1_000);
    }

    @Test
    void whatIsRemovedIsNotFound() {
        var removed = profiles.getFirst();
        cells.remove(removed);
        assertThat(cells.near(removed.centre())).doesNotContain(removed);

        cells.add(removed);
        assertThat(cells.near(removed.centre())).contains(removed);
    }

    private Profile profile(int number) {
        var vector = new float[16];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        var title = "article " + number;
        var entry = new Entry(
                ArticleId.next(),
                1,
                title,
                Language.EN,
                "FAQ",
                "card",
                true,
                title,
                "",
                List.of(),
                List.of(),
                Instant.EPOCH);
        return Profile.of(entry, Map.of(title, vector));
    }
}
