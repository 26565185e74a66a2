package io.jinqiao.whistle.internal;

import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import io.jinqiao.whistle.internal.ReportRepository.Entry;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import io.jinqiao.whistle.internal.ReportRepository.Writer;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words under the key of their report, which nobody else's data share; who wrote it under a key of its own, which may end sooner. */
@Component
class Sealing implements KeepsSealed {

    private final Vault vault;
    private final ReportRepository reports;

    Sealing(Vault vault, ReportRepository reports) {
        this.vault = vault;
        this.reports = reports;
    }

    byte[] words(UUID report, UUID entry, String words) {
        return vault.seal(new Owner(report), entryPlace(entry), words);
    }

    String words(UUID report, Entry entry) {
        return vault.open(new Owner(report), entryPlace(entry.id()), entry.words());
    }

    Writer writer(UUID report, String identity) {
        return writer(report, UUID.randomUUID(), identity);
    }

    String identity(Report report, Writer writer) {
        return vault.open(owner(report.id(), writer), identityPlace(report.id()), writer.identity());
    }

    /** No copy of it opens any more, in the caller's transaction. */
    void shredWriter(Report report, Writer writer) {
        if (writer.key() != null) {
            vault.shred(owner(report.id(), writer));
        }
    }

    void shredWords(Report report) {
        vault.shred(new Owner(report.id()));
    }

    @Override
    public void sealAgain(Owner owner) {
        reports.findByIdentityKey(owner.value()).ifPresent(report -> sealAgain(report, owner.value()));
        reports.find(owner.value()).ifPresent(report -> {
            var writer = report.writer();
            if (writer != null && writer.key() == null) {
                sealAgain(report, UUID.randomUUID());
            }
            reports.entries(report.id())
                    .forEach(entry ->
                            reports.sealEntry(entry.id(), words(report.id(), entry.id(), words(report.id(), entry))));
        });
    }

    private void sealAgain(Report report, UUID key) {
        var writer = report.writer();
        if (writer != null) {
            reports.sealIdentity(report.id(), writer(report.id(), key, identity(report, writer)));
        }
    }

    private Writer writer(UUID report, UUID key, String identity) {
        return new Writer(vault.seal(new Owner(key), identityPlace(report), identity), key);
    }

    private static Owner owner(UUID report, Writer writer) {
        return new Owner(Objects.requireNonNullElse(writer.key(), report));
    }

    private static Place entryPlace(UUID entry) {
        return new Place("whistle.entry", "words", entry);
    }

    private static Place identityPlace(UUID report) {
        return new Place("whistle.report", "identity", report);
    }
}
