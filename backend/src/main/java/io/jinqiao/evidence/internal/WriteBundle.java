package io.jinqiao.evidence.internal;

import io.jinqiao.evidence.internal.BundleFacts.ChainSeal;
import io.jinqiao.evidence.internal.BundleFacts.ProvedFact;
import io.jinqiao.evidence.internal.Manifest.Head;
import io.jinqiao.evidence.internal.Manifest.Maker;
import io.jinqiao.evidence.internal.Scope.Span;
import io.jinqiao.journal.Journal;
import io.jinqiao.journal.Proof;
import io.jinqiao.journal.Seal;
import io.jinqiao.kernel.Language;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.staff.Staff;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays a story out as the files of a bundle; the manifest comes last and names all others. */
@Component
class WriteBundle {

    private final Journal journal;
    private final Staff staff;
    private final NameBook names;
    private final Words words;

    WriteBundle(Journal journal, Staff staff, NameBook names, Words words) {
        this.journal = journal;
        this.staff = staff;
        this.names = names;
        this.words = words;
    }

    BundleContent write(
            ExportBundle order, Story story, List<String> masked, List<Proof> proofs, List<Seal> seals, Instant now) {
        var content = new BundleContent(seals.getLast().algorithm());
        var cover = manifest(order, story, seals, now, masked, List.of());
        var page = new BundlePage(cover, story, words, zhAndEn(story));
        content.addText("index.html", page.html());
        content.add("data/customer.json", story.customer());
        content.add("data/conversations.json", story.conversations());
        content.add("data/tickets.json", story.tickets());
        content.add("data/ratings.json", story.ratings());
        content.add("data/articles.json", story.articles());
        content.add("data/facts.json", proved(story, proofs));
        content.add("seals.json", seals.stream().map(ChainSeal::of).toList());
        content.add("manifest.json", manifest(order, story, seals, now, masked, content.list()));
        return content;
    }

    private BundlePage.Tongues zhAndEn(Story story) {
        var customer = List.of(story.customer());
        return new BundlePage.Tongues(names.calling(Language.ZH, customer), names.calling(Language.EN, customer));
    }

    private static List<ProvedFact> proved(Story story, List<Proof> proofs) {
        return IntStream.range(0, proofs.size())
                .mapToObj(i -> ProvedFact.of(story.facts().get(i), proofs.get(i)))
                .toList();
    }

    private Manifest manifest(
            ExportBundle order,
            Story story,
            List<Seal> seals,
            Instant now,
            List<String> masked,
            List<BundleContent.Listed> files) {
        var head = seals.getLast();
        var span = order.scope().span();
        var usual = seals.stream().allMatch(seal -> seal.algorithm().equals(BundleFacts.USUAL));
        return new Manifest(
                format(usual, masked),
                usual && masked.isEmpty() ? null : head.algorithm(),
                product(),
                staff.institution().name(),
                now.truncatedTo(ChronoUnit.MILLIS).toString(),
                maker(order.by()),
                maker(order.releasedBy()),
                order.reason(),
                order.unmasked(),
                masked,
                story.customer().id().toString(),
                story.customer().number(),
                order.scope().subject(story.customer().id()).toString(),
                bound(span.from(), Span.ALWAYS.from()),
                bound(span.until(), Span.ALWAYS.until()),
                new Head(head.number(), head.hash()),
                journal.keys(seals),
                files);
    }

    private static String format(boolean usual, List<String> masked) {
        if (!masked.isEmpty()) {
            return "jinqiao-bundle-4";
        }
        return usual ? "jinqiao-bundle-2" : "jinqiao-bundle-3";
    }

    private Maker maker(StaffId id) {
        var person = staff.get(id);
        return new Maker(id.toString(), person.name().zh(), person.number());
    }

    private static @Nullable String bound(Instant at, Instant none) {
        return at.equals(none) ? null : at.toString();
    }

    private static String product() {
        var version = WriteBundle.class.getPackage().getImplementationVersion();
        return "Jinqiao " + (version == null ? "(development)" : version);
    }
}
