package io.jinqiao.retention.internal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.retention.internal.ErasureRepository.Erasure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who was erased, in a file beside the database: a backup that is restored brings people back, and this file knows who must
 * go again. A line {@code erasure customer proposer approver moment}, ids only.
 */
@Component
class ErasedFile {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedFile.class);
    private static final int COLUMNS = 5;

    private final Path file;

    ErasedFile(@Value("${jinqiao.retention.erasures:${jinqiao.home:var}/erasures.log}") Path file) {
        this.file = file;
    }

    void noteOnceCommitted(Erasure erasure, Instant at) {
        var line = "%s %s %s %s %s%n"
                .formatted(
                        erasure.id(),
                        erasure.customer().value(),
                        erasure.proposedBy().value(),
                        erasure.approvedBy().value(),
                        at);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                write(line);
            }
        });
    }

    /** What it holds; empty where it does not exist. A line that was cut off by a crash is left out. */
    List<Erasure> all() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .map(line -> line.split(" ", -1))
                            .filter(parts -> parts.length == COLUMNS)
                            .map(ErasedFile::erasure)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Who was erased cannot be read from " + file, e);
        }
    }

    private synchronized void write(String line) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, line, CREATE, APPEND, DSYNC);
        } catch (IOException e) {
            LOG.error("{} cannot be written: an erasure would not be done again after a restore", file, e);
        }
    }

    private static Erasure erasure(String[] parts) {
        return new Erasure(
                UUID.fromString(parts[0]),
                new CustomerId(UUID.fromString(parts[1])),
                new StaffId(UUID.fromString(parts[2])),
                new StaffId(UUID.fromString(parts[3])),
                Instant.parse(parts[4]),
                null,
                null,
                List.of());
    }
}
