package io.jinqiao.manual.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.manual.phrases.Control;
import io.jinqiao.manual.phrases.ManualStep;
import io.jinqiao.manual.phrases.Phrase;
import io.jinqiao.manual.phrases.ServiceManual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How far a manual was followed: what was said and holds at each step, and what is missing. Pure. */
record Progress(List<StepProgress> steps) {

    /** A point of a phrase as it was said; the first time counts. */
    record Said(long number, double likeness, String sample) {}

    record PointKey(String phrase, int point) {}

    record PointProgress(String name, @Nullable Said said) {}

    /** @param allowed whether another person allowed that it is left out */
    record PhraseProgress(
            String code,
            Bilingual meaning,
            Bilingual wording,
            List<PointProgress> points,
            boolean allowed,
            boolean done) {}

    /** @param allowed whether another person allowed that it does not hold, or confirmed it */
    record ControlProgress(Control.Kind kind, int level, boolean allowed, boolean done) {}

    record StepProgress(
            String code,
            Bilingual name,
            boolean sells,
            List<PhraseProgress> phrases,
            List<ControlProgress> controls,
            boolean done) {

        /** Each {@code step.phrase} or {@code step.CONTROL}. */
        List<String> missing() {
            var missing = new ArrayList<String>();
            controls.stream()
                    .filter(control -> !control.done())
                    .forEach(control -> missing.add(item(code, control.kind().name())));
            phrases.stream().filter(phrase -> !phrase.done()).forEach(phrase -> missing.add(item(code, phrase.code())));
            return missing;
        }
    }

    static String item(String step, String what) {
        return step + "." + what;
    }

    /**
     * @param said by phrase and point
     * @param allowed items that another person let be left out or confirmed
     * @param holds whether a control that is asked of the house holds now; never asked about SECOND_PERSON
     */
    static Progress of(ServiceManual manual, Map<PointKey, Said> said, Set<String> allowed, Predicate<Control> holds) {
        return new Progress(manual.steps().stream()
                .map(step -> step(step, said, allowed, holds))
                .toList());
    }

    private static StepProgress step(
            ManualStep step, Map<PointKey, Said> said, Set<String> allowed, Predicate<Control> holds) {
        var phrases = step.phrases().stream()
                .map(phrase -> phrase(phrase, said, allowed.contains(item(step.code(), phrase.code()))))
                .toList();
        var controls = step.controls().stream()
                .map(control -> control(
                        control,
                        allowed.contains(item(step.code(), control.kind().name())),
                        holds))
                .toList();
        return new StepProgress(
                step.code(),
                step.name(),
                step.sells(),
                phrases,
                controls,
                phrases.stream().allMatch(PhraseProgress::done)
                        && controls.stream().allMatch(ControlProgress::done));
    }

    private static PhraseProgress phrase(Phrase phrase, Map<PointKey, Said> said, boolean allowed) {
        var points = new ArrayList<PointProgress>();
        for (int i = 0; i < phrase.points().size(); i++) {
            points.add(new PointProgress(phrase.points().get(i).name(), said.get(new PointKey(phrase.code(), i))));
        }
        return new PhraseProgress(
                phrase.code(),
                phrase.meaning(),
                phrase.wording(),
                points,
                allowed,
                allowed || points.stream().allMatch(point -> point.said() != null));
    }

    private static ControlProgress control(Control control, boolean allowed, Predicate<Control> holds) {
        var done = allowed || (control.kind() != Control.Kind.SECOND_PERSON && holds.test(control));
        return new ControlProgress(control.kind(), control.level(), allowed, done);
    }

    /** The first step that is not done; null once all are. */
    @Nullable StepProgress current() {
        return steps.stream().filter(step -> !step.done()).findFirst().orElse(null);
    }

    boolean done() {
        return current() == null;
    }

    List<String> missing() {
        return steps.stream().flatMap(step -> step.missing().stream()).toList();
    }

    /** What is missing up to this step and in it; of all steps where there is none of this code. */
    List<String> missingUpTo(String code) {
        var missing = new ArrayList<String>();
        for (var step : steps) {
            missing.addAll(step.missing());
            if (step.code().equals(code)) {
                break;
            }
        }
        return missing;
    }

    /** What is missing before a sale may go on; nothing where the manual sells nothing. */
    List<String> missingToSell() {
        return steps.stream()
                .filter(StepProgress::sells)
                .reduce((_, last) -> last)
                .map(step -> missingUpTo(step.code()))
                .orElse(List.of());
    }
}
