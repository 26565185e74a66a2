package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Ids;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.packs.files.Format;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody brought.
 *
 * @param refusal why the file as a whole is none, empty where it is one
 * @param done rows dealt with, of {@code total}
 * @param settled who let it go ahead or discarded it
 */
record Pack(
        UUID id,
        String name,
        Format format,
        String sha256,
        int size,
        Defaults defaults,
        State state,
        String refusal,
        int done,
        int total,
        Settled uploaded,
        @Nullable Settled settled,
        int proposals) {

    enum State {
        READING,
        READY,
        REFUSED,
        PROPOSED,
        DISCARDED
    }

    record Settled(StaffId by, Instant at) {}

    /** For rows that say neither; an empty business stands for none. */
    record Defaults(String kind, String business) {}

    static Pack uploaded(String name, Format format, String sha256, int size, Defaults defaults, Settled by) {
        return new Pack(Ids.next(), name, format, sha256, size, defaults, State.READING, "", 0, 0, by, null, 0);
    }

    Pack counted(int rows) {
        return with(State.READING, "", 0, rows, null, 0);
    }

    Pack read(int rows) {
        return with(State.READING, "", rows, total, null, 0);
    }

    Pack ready() {
        return with(State.READY, "", done, total, null, 0);
    }

    /** To be compared with what is in force now; refuses with {@code packs.wrong-state}. */
    Pack again() {
        return switch (state) {
            case READY -> with(State.READING, "", 0, total, null, 0);
            case READING, REFUSED, PROPOSED, DISCARDED ->
                throw Refused.conflict("packs.wrong-state", "There is no preview to renew");
        };
    }

    /** Whether the file itself is still needed. */
    boolean needsContent() {
        return state == State.READING || state == State.READY;
    }

    Pack refused(String code) {
        return with(State.REFUSED, code, done, total, null, 0);
    }

    Pack proposed(int made, Settled by) {
        return with(State.PROPOSED, "", done, total, by, made);
    }

    /** Refuses with {@code packs.wrong-state} what has gone ahead, which cannot be taken back here. */
    Pack discarded(Settled by) {
        return switch (state) {
            case READING, READY, REFUSED -> with(State.DISCARDED, "", done, total, by, 0);
            case PROPOSED, DISCARDED -> throw Refused.conflict("packs.wrong-state", "It is settled already");
        };
    }

    private Pack with(State next, String why, int rows, int of, @Nullable Settled by, int made) {
        return new Pack(id, name, format, sha256, size, defaults, next, why, rows, of, uploaded, by, made);
    }
}
