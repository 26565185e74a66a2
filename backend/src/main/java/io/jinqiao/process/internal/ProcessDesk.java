package io.jinqiao.process.internal;

import io.jinqiao.kernel.Bilingual;
import io.jinqiao.kernel.Refused;
import io.jinqiao.process.internal.FigureReads.Figures;
import io.jinqiao.process.internal.Version.State;
import io.jinqiao.sla.Clocks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What those who draw, approve and follow processes ask. */
@Component
class ProcessDesk {

    private final VersionRepository versions;
    private final DraftRepository drafts;
    private final FigureReads figures;
    private final Posts posts;
    private final DrawingRules rules;
    private final Clocks clocks;

    ProcessDesk(
            VersionRepository versions,
            DraftRepository drafts,
            FigureReads figures,
            Posts posts,
            DrawingRules rules,
            Clocks clocks) {
        this.versions = versions;
        this.drafts = drafts;
        this.figures = figures;
        this.posts = posts;
        this.rules = rules;
        this.clocks = clocks;
    }

    /** Versions are 0 where there is none. */
    record Card(
            String code,
            Bilingual name,
            boolean byHand,
            int inForce,
            int pilot,
            int proposed,
            boolean draft,
            Figures health) {}

    record VersionCard(Version about, Figures figures) {}

    /** {@code posts} and {@code terms} are what a step may be given. */
    record Sheet(
            Card card,
            long draftVersion,
            @Nullable String draft,
            List<VersionCard> versions,
            Set<String> posts,
            Set<String> terms) {}

    record Paper(String content, List<FigureReads.StepFigures> steps) {}

    List<Card> all() {
        return versions.known().stream().sorted().map(this::card).toList();
    }

    Sheet sheet(String process) {
        var draft = drafts.get(process);
        var counted = figures.versions(process);
        return new Sheet(
                card(process),
                draft.version(),
                draft.content(),
                versions.of(process).stream()
                        .map(it -> new VersionCard(it, counted.getOrDefault(it.version(), Figures.NONE)))
                        .toList(),
                posts.held(),
                terms());
    }

    Paper paper(String process, int version) {
        return new Paper(versions.content(process, version), figures.steps(process, version));
    }

    String content(String process, int version) {
        return versions.content(process, version);
    }

    List<CheckDrawing.Problem> problems(String process, String content) {
        return rules.problems(ReadDrawing.of(content), process);
    }

    /** Version 0 is the draft. */
    List<Comparison.Change> comparison(String process, int before, int after) {
        return Comparison.of(drawing(process, before), drawing(process, after));
    }

    /** Refuses with {@code process.has-problems} a picture that cannot be walked. */
    Walk.Trail trial(String process, String content, List<Map<String, String>> outcomes) {
        var drawing = ReadDrawing.of(content);
        if (!rules.problems(drawing, process).isEmpty()) {
            throw Refused.invalid("process.has-problems", "Mend what is wrong before you try it");
        }
        return Walk.of(drawing, Map.of(), outcomes);
    }

    private Drawing drawing(String process, int version) {
        return version > 0
                ? versions.drawing(process, version)
                : ReadDrawing.of(drafts.content(process)
                        .orElseThrow(() -> Refused.notFound("process.no-draft", "Nothing is being drawn")));
    }

    private Card card(String process) {
        var all = versions.of(process);
        var inForce = in(all, State.IN_FORCE);
        var drawing = newest(process, all);
        var health = figures.versions(process);
        return new Card(
                process,
                drawing.map(Drawing::name).orElse(new Bilingual(process, process)),
                drawing.map(Drawing::byHand).orElse(false),
                inForce,
                in(all, State.PILOT),
                in(all, State.PROPOSED),
                drafts.content(process).isPresent(),
                health.getOrDefault(inForce, Figures.NONE));
    }

    /** What is in force gives the name; before that the newest. */
    private Optional<Drawing> newest(String process, List<Version> all) {
        return all.stream()
                .filter(it -> it.state() == State.IN_FORCE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(it -> versions.drawing(process, it.version()));
    }

    private static int in(List<Version> all, State state) {
        return all.stream()
                .filter(it -> it.state() == state)
                .mapToInt(Version::version)
                .findFirst()
                .orElse(0);
    }

    /** Every term that a step of a process in force has, and those that a step may promise by itself. */
    private Set<String> terms() {
        var terms = new TreeSet<String>();
        versions.known().stream()
                .flatMap(process -> versions.inForce(process).stream())
                .flatMap(it -> versions.drawing(it.process(), it.version()).nodes().stream())
                .flatMap(node -> Arrays.stream(node.term().split(",")))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .forEach(terms::add);
        clocks.terms().stream().filter(Terms::isOwn).forEach(terms::add);
        return terms;
    }
}
