package io.jinqiao.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TeacherTest {

    private static final List<String> VERBS = List.of("open", "close", "freeze", "explain", "check", "move");

    private final FakeFacets facets = new FakeFacets();

    @Test
    void whatWasTaughtIsReadAndTheStrangeIsNot() {
        var classifier =
                teach(questions("card", "loan", "deposit", "insurance")).classifier();

        assertThat(classifier.read("how do I check the loan").label()).isEqualTo("loan");
        assertThat(classifier.read("please check the loan").known()).isTrue();
        assertThat(classifier.read("tomorrow rain falls on every mountain").known())
                .isFalse();
        assertThat(classifier.read("how do I check the loan").familiarity())
                .isGreaterThan(
                        classifier.read("tomorrow rain falls on every mountain").familiarity());
    }

    @Test
    void probabilitiesSumToOneAndTheBestComesFirst() {
        var guess = teach(questions("card", "loan", "deposit")).classifier().read("please open the card");

        assertThat(guess.ranking().stream()
                        .mapToDouble(Guess.Scored::probability)
                        .sum())
                .isBetween(0.999, 1.001);
        assertThat(guess.ranking())
                .isSortedAccordingTo((one, other) -> Double.compare(other.probability(), one.probability()));
    }

    @Test
    void itReadsTheSameAfterItWasKept() {
        var classifier = teach(questions("card", "loan", "deposit")).classifier();
        var kept = Classifier.of(classifier.toBytes(), facets);

        for (var words : List.of("freeze the card", "what about a loan", "weather", "")) {
            assertThat(kept.read(words).label())
                    .isEqualTo(classifier.read(words).label());
            assertThat(kept.read(words).probability())
                    .isCloseTo(classifier.read(words).probability(), within(0.01));
        }
    }

    @Test
    void theSameQuestionsMakeTheSameClassifier() {
        assertThat(teach(questions("card", "loan")).classifier().toBytes())
                .isEqualTo(teach(questions("card", "loan")).classifier().toBytes());
    }

    @Test
    void bytesOfAnythingElseAreRefused() {
        assertThatThrownBy(() -> Classifier.of(new byte[100], facets)).isInstanceOf(Classifier.Unreadable.class);
    }

    @Test
    void tinyAndOddSetsAreTaughtToo() {
        assertThat(read(List.of(new Labelled("one question", "only")), "one question"))
                .isEqualTo("only");
        assertThat(read(List.of(new Labelled("my card", "a"), new Labelled("my loan", "b")), "my loan"))
                .isEqualTo("b");
        assertThat(read(List.of(new Labelled("same", "a"), new Labelled("same", "b")), "same"))
                .isIn("a", "b");
        assertThat(read(List.of(new Labelled("", "a"), new Labelled("loan", "b")), "loan"))
                .isEqualTo("b");
        assertThat(read(questions("card"), "open the card")).isEqualTo("card");
    }

    @Test
    void hundredsOfClassesAreTold() {
        var names = IntStream.range(0, 300).mapToObj(i -> "thing" + (char) ('a' + i % 26) + "x".repeat(i / 26));
        var rows = names.flatMap(name -> IntStream.range(0, 2)
                        .mapToObj(i -> new Labelled(VERBS.get(i) + " my " + name + " " + name, name)))
                .toList();

        var validation = teach(rows).validation();

        assertThat(validation.checked()).hasSize(600);
        assertThat(Measures.accuracy(validation.pairs())).isGreaterThan(0.5);
    }

    @Test
    void eachLanguageIsReadByItsOwnHead() {
        var rows = new ArrayList<>(questions("card", "loan"));
        for (var verb : List.of("怎么办理", "如何查询", "我要取消", "能不能更换")) {
            rows.add(new Labelled(verb + "银行卡", "card"));
            rows.add(new Labelled(verb + "贷款", "loan"));
        }
        var classifier = teach(rows).classifier();

        assertThat(classifier.read("我要查询贷款", Language.ZH).label()).isEqualTo("loan");
        assertThat(classifier.read("please close the card", Language.ZH).label())
                .isEqualTo("card");
    }

    @Test
    void everyQuestionIsCheckedWithoutItselfAndProgressEndsAtOne() {
        var told = new ArrayList<Double>();
        var rows = questions("card", "loan", "deposit");

        var validation = new Teacher(facets)
                .teach(rows, done -> {
                    synchronized (told) {
                        told.add(done);
                    }
                })
                .validation();

        assertThat(validation.checked())
                .extracting(Validation.Checked::text)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(Labelled::text).toList());
        assertThat(told.stream().mapToDouble(Double::doubleValue).max().orElse(0))
                .isEqualTo(1);
    }

    private String read(List<Labelled> rows, String words) {
        return teach(rows).classifier().read(words).label();
    }

    private Teacher.Taught teach(List<Labelled> rows) {
        return new Teacher(facets).teach(rows, _ -> {});
    }

    private static List<Labelled> questions(String... things) {
        var rows = new ArrayList<Labelled>();
        for (var thing : things) {
            for (var verb : VERBS) {
                rows.add(new Labelled("please %s the %s".formatted(verb, thing), thing));
                rows.add(new Labelled("how do I %s my %s".formatted(verb, thing), thing));
            }
        }
        return rows;
    }
}
