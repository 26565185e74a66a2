package io.jinqiao.packs.files;

import io.jinqiao.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through an Office file before any library may: unpacked once, counting, nothing kept but a few small parts.
 *
 * <p>Refuses with {@code packs.not-a-zip}, {@code .old-or-encrypted}, {@code .macros}, {@code .bad-name},
 * {@code .document-type} (where outside entities would hide) and {@code .zip-bomb}.
 */
final class Unpacked {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 64 * 1024;

    private final byte[] bytes;
    private long unpacked;

    private Unpacked(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] bytes) {
        if (bytes.length > OLE2.length && Arrays.equals(bytes, 0, OLE2.length, OLE2, 0, OLE2.length)) {
            throw Refused.invalid("packs.old-or-encrypted", "An old format, or protected by a password");
        }
        new Unpacked(bytes).checkAll();
    }

    private void checkAll() {
        try (var zip = open(bytes)) {
            var entries = Collections.list(zip.getEntries());
            if (entries.isEmpty()) {
                throw notAZip();
            }
            if (entries.size() > Limits.ENTRIES) {
                throw bomb();
            }
            for (var entry : entries) {
                checkName(entry.getName());
                checkContent(zip, entry);
            }
        } catch (IOException e) {
            throw notAZip();
        }
    }

    private static void checkName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/activex/") || lower.contains("/macrosheets/")) {
            throw Refused.invalid("packs.macros", "A file with macros");
        }
        if (lower.startsWith("/")
                || lower.contains("\\")
                || lower.contains(":")
                || ("/" + lower + "/").contains("/../")) {
            throw Refused.invalid("packs.bad-name", "A part whose name leads elsewhere");
        }
    }

    private void checkContent(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw Refused.invalid("packs.old-or-encrypted", "Parts that cannot be read");
        }
        var piece = new byte[HEAD];
        long size = 0;
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.readNBytes(piece, 0, HEAD); read > 0; read = in.readNBytes(piece, 0, HEAD)) {
                if (size == 0) {
                    checkHead(entry.getName(), piece, read);
                }
                size += read;
                unpacked += read;
                if (unpacked > Limits.UNPACKED
                        || (size > Limits.HARMLESS && size > entry.getCompressedSize() * Limits.GROWTH)) {
                    throw bomb();
                }
            }
        }
    }

    /** A document type stands at the beginning or nowhere; Office never writes one. */
    private static void checkHead(String name, byte[] piece, int length) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            // Without the zeros that UTF-16 would put between the letters.
            var head = new String(piece, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
            if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
                throw Refused.invalid("packs.document-type", "A part that declares a document type");
            }
        }
    }

    /** The parts that a reader asks for, whole; absent ones are left out. */
    static Map<String, byte[]> parts(byte[] bytes, Predicate<String> wanted) {
        var parts = new HashMap<String, byte[]>();
        try (var zip = open(bytes)) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (wanted.test(entry.getName())) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        parts.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw notAZip();
        }
        return parts;
    }

    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        try {
            return ZipFile.builder().setByteArray(bytes).get();
        } catch (ZipException | IllegalArgumentException e) {
            throw notAZip();
        }
    }

    private static Refused notAZip() {
        return Refused.invalid("packs.not-a-zip", "Not a file that Office saved");
    }

    private static Refused bomb() {
        return new Refused(Refused.Kind.TOO_LARGE, "packs.zip-bomb", "Unpacked it would be too large");
    }
}
