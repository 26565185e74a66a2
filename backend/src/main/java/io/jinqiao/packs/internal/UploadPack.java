package io.jinqiao.packs.internal;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.kernel.UseCase;
import io.jinqiao.kernel.Words;
import io.jinqiao.packs.events.PackUploaded;
import io.jinqiao.packs.files.Format;
import io.jinqiao.packs.files.Limits;
import io.jinqiao.packs.internal.Pack.Defaults;
import io.jinqiao.packs.internal.Pack.Settled;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a file in; the same file with the same wishes is the same pack, however often it comes. */
record UploadPack(String name, String kind, String business, StaffId by) {

    private static final int LONGEST_NAME = 200;

    /** No more of a stranger's stream than may be kept; refuses with {@code packs.too-large}. */
    static byte[] bounded(InputStream stream) {
        try {
            var bytes = stream.readNBytes(Limits.BYTES + 1);
            if (bytes.length > Limits.BYTES) {
                throw new Refused(Refused.Kind.TOO_LARGE, "packs.too-large", "At most 10 MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @UseCase
    static class Handler {

        private final PackRepository packs;
        private final Compare compare;
        private final ApplicationEventPublisher events;
        private final Clock clock;

        Handler(PackRepository packs, Compare compare, ApplicationEventPublisher events, Clock clock) {
            this.packs = packs;
            this.compare = compare;
            this.events = events;
            this.clock = clock;
        }

        UUID handle(UploadPack command, byte[] content) {
            if (content.length == 0) {
                throw Refused.invalid("packs.nothing-inside", "The file is empty");
            }
            var name = bare(Words.required(command.name(), LONGEST_NAME));
            var now = clock.instant();
            var pack = Pack.uploaded(
                    name,
                    Format.of(name),
                    Hashes.of(content),
                    content.length,
                    defaults(command),
                    new Settled(command.by(), now));
            if (!packs.add(pack, content)) {
                return packs.twin(pack).id();
            }
            events.publishEvent(new PackUploaded(pack.id(), name, pack.sha256(), Actor.of(command.by()), now));
            return pack.id();
        }

        /** Some browsers send a path; only its last part is a name. */
        private static String bare(String name) {
            return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        }

        private Defaults defaults(UploadPack command) {
            var kind = Kinds.of(command.kind())
                    .orElseThrow(() -> Refused.invalid("packs.unknown-kind", "No such kind of article"));
            return new Defaults(kind, command.business().isEmpty() ? "" : compare.business(command.business()));
        }
    }
}
