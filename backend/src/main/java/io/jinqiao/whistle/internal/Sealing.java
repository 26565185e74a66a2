package io.jinqiao.whistle.internal;

import io.jinqiao.vault.Owner;
import io.jinqiao.vault.Vault;
import io.jinqiao.vault.cipher.Place;
import io.jinqiao.vault.spi.KeepsSealed;
import io.jinqiao.whistle.internal.ReportRepository.Entry;
import io.jinqiao.whistle.internal.ReportRepository.Report;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words and names under the key of their report, which nobody else's data share. */
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

    byte[] identity(UUID report, String identity) {
        return vault.seal(new Owner(report), identityPlace(report), identity);
    }

    String identity(Report report, byte[] sealed) {
        return vault.open(new Owner(report.id()), identityPlace(report.id()), sealed);
    }

    @Override
    public void sealAgain(Owner owner) {
        reports.find(owner.value()).ifPresent(report -> {
            var identity = report.identity();
            if (identity != null) {
                reports.sealIdentity(report.id(), identity(report.id(), identity(report, identity)));
            }
            reports.entries(report.id())
                    .forEach(entry ->
                            reports.sealEntry(entry.id(), words(report.id(), entry.id(), words(report.id(), entry))));
        });
    }

    private static Place entryPlace(UUID entry) {
        return new Place("whistle.entry", "words", entry);
    }

    private static Place identityPlace(UUID report) {
        return new Place("whistle.report", "identity", report);
    }
}
