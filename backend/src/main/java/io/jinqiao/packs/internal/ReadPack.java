package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.packs.events.PackUploaded;
import io.jinqiao.packs.files.Told;
import io.jinqiao.packs.internal.Compare.Compared;
import io.jinqiao.packs.internal.Compare.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads an uploaded file in the background: once to count its rows, then again to say of each what it would do.
 *
 * <p>Not one transaction, so that progress is seen; begun anew from the first row after a crash.
 */
@Component
class ReadPack {

    private static final Logger LOG = LoggerFactory.getLogger(ReadPack.class);
    private static final int PIECE = 100;

    private final PackRepository packs;
    private final LineRepository lines;
    private final Compare compare;
    private final TransactionOperations transaction;
    /** One file at a time, so that memory is bounded by one file. */
    private final ReentrantLock turn = new ReentrantLock(true);

    ReadPack(PackRepository packs, LineRepository lines, Compare compare, TransactionOperations transaction) {
        this.packs = packs;
        this.lines = lines;
        this.compare = compare;
        this.transaction = transaction;
    }

    @Async
    @TransactionalEventListener
    void on(PackUploaded uploaded) {
        read(uploaded.pack());
    }

    @Async
    @TransactionalEventListener
    void on(ReadPackAgain again) {
        read(again.pack());
    }

    void read(UUID id) {
        turn.lock();
        try {
            readNow(id);
        } finally {
            turn.unlock();
        }
    }

    private void readNow(UUID id) {
        var pack = packs.get(id);
        if (pack.state() != Pack.State.READING) {
            return;
        }
        try {
            readAll(pack, packs.content(id));
            LOG.info("Pack {} has been read", id);
        } catch (Refused refused) {
            settle(id, refused.code());
            LOG.info("Pack {} cannot be read: {}", id, refused.code());
        } catch (RuntimeException bug) {
            settle(id, "web.unexpected");
            throw bug;
        }
    }

    private void readAll(Pack pack, byte[] content) {
        var count = new AtomicInteger();
        pack.format().read(content, _ -> count.incrementAndGet());
        transaction.executeWithoutResult(_ -> {
            lines.clear(pack.id());
            save(pack.id(), count.get(), 0);
        });
        var reading = new Reading(pack);
        pack.format().read(content, reading::add);
        reading.flush();
        transaction.executeWithoutResult(_ -> {
            var now = packs.lock(pack.id());
            if (now.state() == Pack.State.READING) {
                packs.save(now.ready());
            }
        });
    }

    private void settle(UUID id, String code) {
        transaction.executeWithoutResult(_ -> {
            var pack = packs.lock(id);
            if (pack.state() == Pack.State.READING) {
                lines.clear(id);
                packs.save(pack.refused(code));
            }
        });
    }

    private void save(UUID id, int total, int done) {
        var pack = packs.lock(id);
        if (pack.state() != Pack.State.READING) {
            throw Refused.conflict("packs.wrong-state", "It was discarded meanwhile");
        }
        packs.save(pack.counted(total).read(done));
    }

    /** Gathers rows and deals with a piece at a time. */
    private final class Reading {

        private final Pack pack;
        private final Codes codes;
        private final Understand understand;
        private final Twins twins = new Twins();
        private final List<Numbered> piece = new ArrayList<>();
        private int number;

        Reading(Pack pack) {
            this.pack = pack;
            this.codes = new Codes(pack.name());
            this.understand = compare.understanding(pack);
        }

        void add(Told row) {
            piece.add(new Numbered(++number, row.fault() == null ? codes.of(row) : "", row));
            if (piece.size() == PIECE) {
                flush();
            }
        }

        void flush() {
            var done = compare.all(piece, understand).stream().map(this::beside).toList();
            transaction.executeWithoutResult(_ -> {
                lines.add(pack.id(), done);
                save(pack.id(), packs.get(pack.id()).total(), number);
            });
            piece.clear();
        }

        /** With what else asks the same: in this file, and in force. */
        private Line beside(Compared compared) {
            var line = compared.line();
            var article = compared.article();
            if (article == null) {
                return line;
            }
            var again = twins.sameCode(line);
            if (again.isPresent()) {
                return line.bad(again.get());
            }
            var near = line.verdict() == Line.Verdict.NEW ? compare.near(article) : List.<Line.Near>of();
            return line.beside(near, twins.sameQuestion(line).orElse(null));
        }
    }
}
