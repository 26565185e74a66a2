package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.events.RecordsExported;
import io.jinqiao.evidence.internal.BundleFacts.ChainSeal;
import io.jinqiao.evidence.internal.BundleFacts.ProvedFact;
import io.jinqiao.evidence.internal.BundleFacts.Receipt;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.Seal;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.Subject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes part of the record out of the house, in a form that can be checked without us; that it may is settled before. */
record ExportBundle(Scope scope, StaffId by, StaffId releasedBy, String reason, boolean unmasked) {

    /**
     * Not one transaction: the fact of the export is kept before the bundle is handed over, because its seal is part of the
     * bundle. An export that fails after that stands in the journal all the same.
     */
    @Service
    static class Handler {

        private final GatherStory stories;
        private final MaskStory masks;
        private final Journal journal;
        private final WriteBundle writing;
        private final TellFact telling;
        private final Clock clock;

        Handler(
                GatherStory stories,
                MaskStory masks,
                Journal journal,
                WriteBundle writing,
                TellFact telling,
                Clock clock) {
            this.stories = stories;
            this.masks = masks;
            this.journal = journal;
            this.writing = writing;
            this.telling = telling;
            this.clock = clock;
        }

        byte[] handle(ExportBundle command) {
            journal.seal();
            var story = stories.gather(command.scope());
            if (story.facts().isEmpty()) {
                throw Refused.conflict("evidence.nothing-to-export", "Nothing was kept of this");
            }
            var shown = command.unmasked() ? story : masks.masked(story);
            var proofs = prove(story);
            var seals =
                    journal.chain(proofs.stream().map(Proof::seal).distinct().toList());
            var now = clock.instant();
            var content = writing.write(command, shown, MaskStory.hidden(story, shown), proofs, seals, now);
            content.addBare("receipt.json", receipt(command, story, content, seals.getLast(), now));
            return ZipFiles.of(content.files());
        }

        private List<Proof> prove(Story story) {
            return journal.prove(
                    story.facts().stream().map(fact -> fact.number()).toList());
        }

        private Receipt receipt(ExportBundle command, Story story, BundleContent content, Seal head, Instant now) {
            var customer = story.customer().id();
            var subject = command.scope().subject(customer);
            var manifest = content.hashOf("manifest.json");
            telling.tell(new RecordsExported(
                    customer, subject, command.reason(), manifest, command.releasedBy(), Actor.of(command.by()), now));
            journal.seal();
            var kept = journal.about(List.of(Subject.of(customer), subject)).stream()
                    .filter(fact -> fact.kind().equals("evidence.exported"))
                    .filter(fact -> fact.body().contains(manifest))
                    .findFirst()
                    .orElseThrow();
            var proof = journal.prove(List.of(kept.number())).getFirst();
            var chain = journal.chain(List.of(head.number(), proof.seal()));
            return new Receipt(
                    ProvedFact.of(kept, proof),
                    chain.stream().map(ChainSeal::of).toList());
        }
    }
}
