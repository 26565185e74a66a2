package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ArticleId;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** A past day is searched through what is found now; a base made anew of that day's versions alone must say the same. */
class LookBackTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> WORDS =
            List.of("挂失", "补卡", "利率", "年费", "转账", "限额", "贷款", "还款", "存单", "外币", "密码", "短信");

    private final CountingMeaning meaning = new CountingMeaning();
    private final MemoryStore store = new MemoryStore();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final Search now = new Search(meaning, store, voices);
    private final LookBack lookBack = new LookBack(meaning, store, voices, now);
    private final Map<String, Article> current = new HashMap<>();

    @Property(tries = 25)
    void everyPastDayIsFoundAsABaseOfThatDayAloneWouldBe(@ForAll long seed) {
        var base = new LookBackTest();
        var random = new Random(seed);
        for (int day = 0; day < 12; day++) {
            base.live(random, day);
        }
        for (int look = 0; look < 12; look++) {
            var moment = day(random.nextInt(13) - 1).plus(Duration.ofHours(random.nextInt(24)));
            var question = new Question(words(random) + "怎么办", Language.ZH, random.nextBoolean(), 8);
            if (look == 6) {
                base.live(random, 12);
            }

            same(base.lookBack.find(question, moment), base.anew(moment).find(question));
        }
    }

    @Test
    void aVersionThatWasNotInForceThatDayIsNotFound() {
        publish("fee", 0, new Wording("年费多少", "每年10元。", List.of()));
        publish("fee", 2, new Wording("年费多少", "每年20元。", List.of("年费涨价")));
        publish("new", 2, new Wording("年费怎么减免", "刷满五次。", List.of()));

        assertThat(find("年费多少", 1)).extracting(Hit::code, Hit::answer).containsExactly(tuple("fee", "每年10元。"));
        assertThat(find("年费多少", 3))
                .extracting(Hit::code, Hit::answer)
                .contains(tuple("fee", "每年20元。"), tuple("new", "刷满五次。"));
        assertThat(find("年费多少", -1)).isEmpty();
    }

    @Test
    void aLookBackCostsAsMuchAsHasChangedSince() {
        for (int i = 0; i < 200; i++) {
            publish("a" + i, 0, new Wording("第%d条怎么%s".formatted(i, WORDS.get(i % WORDS.size())), "好。", List.of()));
        }
        publish("a7", 2, new Wording("第7条变了", "好。", List.of()));
        meaning.asked = 0;

        assertThat(find("第7条怎么还款", 1).getFirst().code()).isEqualTo("a7");

        assertThat(meaning.asked).isPositive().isLessThan(5);
    }

    private static void same(List<Hit> found, List<Hit> expected) {
        assertThat(found)
                .extracting(hit -> hit.code() + " " + hit.version() + " " + hit.answer())
                .containsExactlyElementsOf(expected.stream()
                        .map(hit -> hit.code() + " " + hit.version() + " " + hit.answer())
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i).score()).isCloseTo(expected.get(i).score(), Offset.offset(1e-9));
            assertThat(found.get(i).words()).isCloseTo(expected.get(i).words(), Offset.offset(1e-9));
        }
    }

    /** Some articles are published, changed or learn a question. */
    private void live(Random random, int day) {
        for (int i = random.nextInt(4); i > 0; i--) {
            var code = "c" + random.nextInt(10);
            var questions = IntStream.range(0, random.nextInt(3))
                    .mapToObj(_ -> words(random))
                    .toList();
            publish(code, day, new Wording(words(random) + "怎么办", words(random) + day, questions));
        }
        var published = List.copyOf(current.values());
        if (!published.isEmpty() && random.nextBoolean()) {
            var article = published.get(random.nextInt(published.size()));
            learn(article.id(), words(random), day, "v" + random.nextInt(3));
        }
    }

    private static String words(Random random) {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    private void publish(String code, int day, Wording wording) {
        var content = new NewArticle(code, "FAQ", "card", !code.endsWith("3"), Map.of(Language.ZH, wording), List.of());
        var first = Article.first(content, Actor.SYSTEM, day(day));
        var before = current.get(code);
        var next = before == null
                ? first
                : new Article(before.id(), before.version() + 1, content, first.hash(), Actor.SYSTEM, day(day));
        current.put(code, next);
        store.add(List.of(next));
        now.on(new PublishArticles.Published(List.of(next)));
    }

    private void learn(ArticleId article, String words, int day, String voter) {
        var by = new Actor(Actor.Kind.STAFF, UUID.nameUUIDFromBytes(voter.getBytes(StandardCharsets.UTF_8)));
        var said = new SimilarQuestion(article, Language.ZH, words, Source.AGENT_CONFIRMED, by);
        voices.add(Voice.of(said, day(day)).stream().toList());
        var touched = new ArrayList<ArticleId>();
        voices.about(Set.of(article)).forEach(voice -> touched.add(voice.article()));
        now.on(new LearnQuestions.Changed(Set.copyOf(touched)));
    }

    private List<Hit> find(String words, int day) {
        return lookBack.find(new Question(words, Language.ZH, false, 8), day(day));
    }

    private Finder anew(Instant moment) {
        var finder = new Finder(new SearchIndex(), meaning);
        var all = current.values().stream().map(Article::id).toList();
        finder.put(
                store.inForceAt(moment, all),
                new Learnt(voices.all().stream()
                        .filter(voice -> !voice.at().isAfter(moment))
                        .toList()));
        return finder;
    }

    private static Instant day(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }
}
