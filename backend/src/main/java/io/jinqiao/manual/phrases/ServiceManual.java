package io.jinqiao.manual.phrases;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one business is served (CM1): its steps in order, what is said and what must hold at each.
 *
 * @param businesses classes of the classification it is for; one stands for all below it; empty for what is only asked of an errand
 * @param channels it is for, empty for all
 * @param processes of errands it is for, which stand still at a step while the manual does
 * @param source the rules it comes from
 * @param retired whether nobody follows it any more
 */
public record ServiceManual(
        String code,
        int version,
        Bilingual title,
        List<String> businesses,
        List<String> channels,
        List<String> processes,
        List<ManualStep> steps,
        String source,
        boolean retired) {

    private static final int MOST_STEPS = 15;
    private static final int LONGEST = 300;

    /** Refuses with {@code manual.bad-code}, {@code .steps-missing}, {@code .too-much}, {@code .double-code} and as its parts do. */
    public ServiceManual {
        Phrase.code(code);
        title = Phrase.required(title);
        businesses = List.copyOf(businesses);
        channels = List.copyOf(channels);
        processes = List.copyOf(processes);
        steps = List.copyOf(steps);
        source = Words.required(source, LONGEST);
        if (steps.isEmpty() || (businesses.isEmpty() && processes.isEmpty())) {
            throw Refused.invalid(
                    "manual.steps-missing", "A manual has a business or a process, and at least one step");
        }
        if (steps.size() > MOST_STEPS) {
            throw Refused.invalid("manual.too-much", "At most %d steps".formatted(MOST_STEPS));
        }
        Phrase.unlike(steps.stream().map(ManualStep::code).toList());
        Phrase.unlike(steps.stream()
                .flatMap(step -> step.phrases().stream())
                .map(Phrase::code)
                .toList());
    }

    public String stamp() {
        return code + "@" + version;
    }

    public List<Phrase> phrases() {
        return steps.stream().flatMap(step -> step.phrases().stream()).toList();
    }

    public boolean sells() {
        return steps.stream().anyMatch(ManualStep::sells);
    }

    /** How narrowly it is meant for this business on this channel: 0 not at all, more for a longer code. */
    public int fits(String business, String channel) {
        if (retired || (!channels.isEmpty() && !channels.contains(channel))) {
            return 0;
        }
        return businesses.stream()
                .filter(code -> business.equals(code) || business.startsWith(code + "."))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** The one that is meant most narrowly; by code where two are alike. */
    public static Optional<ServiceManual> best(List<ServiceManual> manuals, String business, String channel) {
        return manuals.stream()
                .filter(manual -> manual.fits(business, channel) > 0)
                .min(Comparator.comparingInt((ServiceManual manual) -> -manual.fits(business, channel))
                        .thenComparing(ServiceManual::code));
    }

    public ServiceManual numbered(int version) {
        return new ServiceManual(code, version, title, businesses, channels, processes, steps, source, retired);
    }
}
