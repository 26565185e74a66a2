package io.jinqiao.knowledge.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.cluster.Memories;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.Hit;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import io.jinqiao.knowledge.Question;
import io.jinqiao.knowledge.SimilarQuestion;
import io.jinqiao.knowledge.SimilarQuestion.Source;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two nodes on one base: what is published by way of one is found on the other once it is told that something changed. */
class OtherNodesTest {

    private final MemoryStore store = new MemoryStore();
    private final VoicesInMemory voices = new VoicesInMemory();
    private final CountingMeaning meaning = new CountingMeaning();
    private final Search other = new Search(meaning, store, voices);
    private final Told told = new Told();
    private final Clock clock = Clock.systemUTC();
    private final OtherNodes nodes = new OtherNodes(other, store, voices, told, clock);

    /** The cluster, of which this node hears. */
    private static final class Told implements Memories {

        private Runnable readAgain = () -> {};
        private int changes;

        @Override
        public Memory of(String name, Runnable readAgain) {
            this.readAgain = readAgain;
            return new Memory() {
                @Override
                public void changed() {
                    throw new IllegalStateException("This node keeps up by itself");
                }

                @Override
                public void changedForOthers() {
                    changes++;
                }
            };
        }
    }

    @Test
    void whatAnotherNodePublishesIsFoundOnceTold() {
        assertThat(found("年费多少")).isEmpty();
        var first = article("年费多少", "每年10元。");
        store.add(List.of(first));
        assertThat(found("年费多少")).isEmpty();

        told.readAgain.run();
        assertThat(found("年费多少")).containsExactly("每年10元。");

        store.add(List.of(new Article(first.id(), 2, first.content(), first.hash(), Actor.SYSTEM, clock.instant())));
        told.readAgain.run();
        assertThat(found("年费多少")).containsExactly("每年10元。");
    }

    @Test
    void whatAnotherNodeLearnsIsFoundOnceTold() {
        var article = article("年费多少", "每年10元。");
        store.add(List.of(article));
        told.readAgain.run();
        var said = new SimilarQuestion(article.id(), Language.ZH, "养卡一年要花几个钱", Source.EDITOR, Actor.SYSTEM);
        voices.add(Voice.of(said, clock.instant()).stream().toList());

        told.readAgain.run();

        assertThat(other.entry(article.id(), Language.ZH).orElseThrow().learnt())
                .containsExactly("养卡一年要花几个钱");
    }

    @Test
    void whatThisNodeDoesTheOthersAreTold() {
        nodes.on(new PublishArticles.Published(List.of()));
        nodes.on(new Ended(article("年费", "无").id()));
        nodes.on(new LearnQuestions.Changed(Set.of()));

        assertThat(told.changes).isEqualTo(3);
    }

    private Article article(String question, String answer) {
        var wording = new Wording(question, answer, List.of());
        return Article.first(
                new NewArticle("fee", "FAQ", "card", true, Map.of(Language.ZH, wording), List.of()),
                Actor.SYSTEM,
                clock.instant());
    }

    private List<String> found(String words) {
        return other.find(new Question(words, Language.ZH, false, 8)).stream()
                .map(Hit::answer)
                .toList();
    }
}
