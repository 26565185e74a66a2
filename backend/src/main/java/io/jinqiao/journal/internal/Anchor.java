package io.jinqiao.journal.internal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import io.jinqiao.journal.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes each seal to a file outside the database, if one is set: a line {@code number hash sealedAt key signature}. Kept where
 * the database's administrators cannot write, it shows a chain that was written anew.
 */
@Component
class Anchor {

    private static final Logger LOG = LoggerFactory.getLogger(Anchor.class);

    private final String file;
    private boolean failing;

    Anchor(@Value("${jinqiao.journal.anchor:}") String file) {
        this.file = file;
    }

    /** A line that cannot be written is not written later: the next one holds on to it all the same. */
    void afterCommit(Seal seal) {
        if (file.isBlank()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(seal);
            }
        });
    }

    private synchronized void write(Seal seal) {
        var line = "%d %s %s %s %s%n"
                .formatted(seal.number(), seal.hash(), seal.sealedAt(), seal.signedBy(), seal.signature());
        try {
            Files.writeString(Path.of(file), line, CREATE, APPEND, DSYNC);
            failing = false;
        } catch (IOException e) {
            if (!failing) {
                LOG.error("Seals are not anchored: {} cannot be written", file, e);
            }
            failing = true;
        }
    }
}
