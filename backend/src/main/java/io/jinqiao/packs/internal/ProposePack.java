package io.jinqiao.packs.internal;

import io.jinqiao.editorial.Draft;
import io.jinqiao.editorial.Editorial;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.packs.events.PackProposed;
import io.jinqiao.packs.files.Told;
import io.jinqiao.packs.internal.Compare.Compared;
import io.jinqiao.packs.internal.Compare.Numbered;
import io.jinqiao.packs.internal.Pack.Settled;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The good rows of a pack, but for those left out, go ahead as proposals: all of them or none. Asking again for what has
 * gone ahead changes nothing.
 */
record ProposePack(UUID pack, Set<Integer> without, String reason, StaffId by) {

    private static final int LONGEST_REASON = 500;
    private static final int PIECE = 500;

    ProposePack {
        without = Set.copyOf(without);
        reason = Words.optional(reason, LONGEST_REASON);
    }

    @UseCase
    static class Handler {

        private final PackRepository packs;
        private final LineRepository lines;
        private final Compare compare;
        private final Editorial editorial;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(
                PackRepository packs,
                LineRepository lines,
                Compare compare,
                Editorial editorial,
                ApplicationEventPublisher events,
                Clock clock) {
            this.packs = packs;
            this.lines = lines;
            this.compare = compare;
            this.editorial = editorial;
            this.events = events;
            this.clock = clock;
        }

        void handle(ProposePack command) {
            var pack = packs.lock(command.pack());
            switch (pack.state()) {
                case PROPOSED -> {}
                case READY -> goAhead(pack, command);
                case READING, REFUSED, DISCARDED ->
                    throw Refused.conflict("packs.wrong-state", "There is nothing that could go ahead");
            }
        }

        private void goAhead(Pack pack, ProposePack command) {
            var chosen = chosen(pack, command);
            if (chosen.isEmpty()) {
                throw Refused.invalid("packs.nothing-chosen", "No row was left to go ahead");
            }
            chosen.forEach(row -> propose(pack, row, command));
            var now = clock.instant();
            packs.save(pack.proposed(chosen.size(), new Settled(command.by(), now)));
            events.publishEvent(new PackProposed(
                    pack.id(),
                    pack.name(),
                    pack.sha256(),
                    chosen.size(),
                    command.reason(),
                    Actor.of(command.by()),
                    now));
        }

        private List<Compared> chosen(Pack pack, ProposePack command) {
            var understand = compare.understanding(pack);
            var chosen = new ArrayList<Compared>();
            int after = 0;
            for (var page = lines.page(pack.id(), null, after, PIECE);
                    !page.isEmpty();
                    page = lines.page(pack.id(), null, after, PIECE)) {
                after = page.getLast().number();
                var wanted = page.stream()
                        .filter(line -> line.verdict().mayGoAhead())
                        .filter(line -> !command.without().contains(line.number()))
                        .toList();
                chosen.addAll(asPreviewed(wanted, understand));
            }
            return chosen;
        }

        /** Compared again, because what is in force may have changed since somebody looked at the preview. */
        private List<Compared> asPreviewed(List<Line> wanted, Understand understand) {
            var again = compare.all(
                    wanted.stream()
                            .map(line -> new Numbered(
                                    line.number(), line.code(), new Told(line.place(), line.cells(), null)))
                            .toList(),
                    understand);
            for (int i = 0; i < wanted.size(); i++) {
                var now = again.get(i).line();
                if (now.verdict() != wanted.get(i).verdict()
                        || now.base() != wanted.get(i).base()) {
                    throw Refused.conflict(
                            "packs.preview-old",
                            "Row %d is not what it was".formatted(now.place().row()));
                }
            }
            return again;
        }

        private void propose(Pack pack, Compared row, ProposePack command) {
            var article = row.article();
            if (article == null) {
                throw new IllegalStateException("A bad row does not go ahead");
            }
            var place = row.line().place();
            var evidence = "%s %s %d"
                    .formatted(pack.name(), place.sheet(), place.row())
                    .replace("  ", " ");
            var reason = command.reason().isEmpty() ? pack.name() : command.reason();
            var proposal = editorial.propose(new Draft(article, reason, List.of(evidence), command.by()));
            lines.proposed(pack.id(), article.code(), AsCells.hash(article), proposal);
        }
    }
}
