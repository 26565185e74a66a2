package io.jinqiao.assistant.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.jinqiao.assistant.internal.Heard.Trigger;
import io.jinqiao.learning.Validation.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is heard without a word of the lists, and how often wrongly. */
class UndertonesTest {

    /** Of the questions that customers usually ask; wanted is 0.005, which is not reached. */
    private static final double REACHED = 0.02;

    private final Undertones undertones = TaughtEar.undertones();
    private final Hearing hearing = TaughtEar.hearing();

    @Test
    void eachSentenceIsReadByTheOthers() {
        System.err.printf("%n%s%n", undertones);
        for (var signal : Undertones.MEANT) {
            var all = truth(signal.list());
            System.err.printf("  %-12s %4d sentences, %.3f heard%n", signal, all.size(), alarming(all));
        }
        var ordinary = truth(Undertones.ORDINARY);
        System.err.printf("  %-12s %4d sentences, %.3f wrongly%n", "look-alikes", ordinary.size(), alarming(ordinary));

        assertThat(alarming(ordinary)).isLessThanOrEqualTo(Undertones.FALSE_ALARMS);
        assertThat(Undertones.MEANT)
                .allSatisfy(signal -> assertThat(alarming(truth(signal.list()))).isGreaterThanOrEqualTo(0.5));
    }

    @Test
    void ordinaryQuestionsRaiseNoAlarm() {
        var questions = Stream.of("questions-zh.tsv", "questions-en.tsv", "unknown.tsv")
                .flatMap(file -> questions(file).stream())
                .filter(words -> hearing.words(words).grave().isEmpty())
                .toList();
        var alarming = questions.stream()
                .filter(words -> undertones.in(words).isPresent())
                .toList();
        System.err.printf("%n%d of %d ordinary questions raise an alarm%n", alarming.size(), questions.size());
        alarming.forEach(words -> System.err.printf("  %s  %s%n", words, undertones.in(words)));

        assertThat(alarming.size()).isLessThanOrEqualTo((int) (REACHED * questions.size()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            您好。我的卡号是6222开头的。孩子已经托付给姐姐了，我今晚就离开这个世界。, SELF_HARM, 孩子已经托付给姐姐了，我今晚就离开这个世界。
            藥已經倒在手裡了，不想再醒過來, SELF_HARM, 藥已經倒在手裡了，不想再醒過來
            """)
    void theSentenceThatTellsItMostIsShown(String words, Signal signal, String telling) {
        assertThat(undertones.in(words)).hasValue(new Trigger(signal, telling, true));
    }

    @Test
    void oneSentenceOfSeveralMustBeSurerUnlessALifeMayDependOnIt() {
        var just = undertones.thresholds().getFirst();

        assertThat(undertones.thresholds())
                .isSorted()
                .last()
                .satisfies(least -> assertThat(least).isGreaterThan(just));
        for (var signal : Undertones.MEANT) {
            var life = signal == Signal.SELF_HARM || signal == Signal.VIOLENCE;
            assertThat(undertones.alarms(signal.list(), just, 1)).isTrue();
            assertThat(undertones.alarms(signal.list(), just, 6)).isEqualTo(life);
        }
    }

    @Test
    void whatAListHearsIsNotHeardTwice() {
        assertThat(hearing.hear("我不想活了，真的不想再看到明天").triggers())
                .extracting(Trigger::signal)
                .containsOnlyOnce(Signal.SELF_HARM);
    }

    private List<Checked> truth(String label) {
        return undertones.checked().stream()
                .filter(each -> each.truth().equals(label))
                .toList();
    }

    private double alarming(List<Checked> checked) {
        return checked.stream()
                        .filter(each -> undertones.alarms(each.read(), each.probability()))
                        .count()
                / (double) checked.size();
    }

    private static List<String> questions(String file) {
        try (var stream = Objects.requireNonNull(UndertonesTest.class.getResourceAsStream("/assistant/" + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
