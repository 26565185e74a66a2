package io.jinqiao.channel.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.StaffId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Letters as they travel between nodes: the JSON is taken along as it is, so that nobody reads or writes it again. */
final class Mailbag {

    private Mailbag() {}

    static byte[] pack(List<Letter> letters) {
        var bytes = new ByteArrayOutputStream(letters.size() * 512);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(letters.size());
            for (var letter : letters) {
                write(out, letter);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Letter> unpack(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            var count = in.readInt();
            var letters = new ArrayList<Letter>(count);
            for (int i = 0; i < count; i++) {
                letters.add(read(in));
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, Letter letter) throws IOException {
        write(out, letter.conversation().value());
        write(out, letter.customer().value());
        var owner = letter.owner();
        write(out, owner == null ? null : owner.value());
        out.writeLong(letter.number());
        write(out, letter.clientId());
        write(out, letter.from().kind().name());
        write(out, letter.from().id());
        write(out, letter.at().toString());
        out.writeBoolean(letter.hasHidden());
        write(out, letter.forStaff());
        var differs = !letter.forCustomers().equals(letter.forStaff());
        out.writeBoolean(differs);
        if (differs) {
            write(out, letter.forCustomers());
        }
    }

    private static Letter read(DataInputStream in) throws IOException {
        var conversation = new ConversationId(readId(in));
        var customer = new CustomerId(readId(in));
        var owner = readIdOrNull(in);
        var number = in.readLong();
        var clientId = readText(in);
        var from = new Actor(Actor.Kind.valueOf(readText(in)), readIdOrNull(in));
        var at = Instant.parse(readText(in));
        var hasHidden = in.readBoolean();
        var forStaff = readText(in);
        var forCustomers = in.readBoolean() ? readText(in) : forStaff;
        return new Letter(
                conversation,
                customer,
                owner == null ? null : new StaffId(owner),
                number,
                clientId,
                from,
                at,
                hasHidden,
                forStaff,
                forCustomers);
    }

    private static void write(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static @Nullable UUID readIdOrNull(DataInputStream in) throws IOException {
        return in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
    }

    private static UUID readId(DataInputStream in) throws IOException {
        var id = readIdOrNull(in);
        if (id == null) {
            throw new IOException("A letter without an address");
        }
        return id;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), UTF_8);
    }
}
