package io.jinqiao.web;

import io.jinqiao.kernel.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes of a text file as text: UTF-8 or UTF-16 by their mark, else UTF-8 if all of it is, else GB18030. */
public final class Letters {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private Letters() {}

    /** Line ends become {@code \n}. Refuses with {@code packs.encoding-unknown}. */
    public static String of(byte[] bytes) {
        return text(bytes).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return known(strictly(StandardCharsets.UTF_8, bytes, 3));
        }
        if (startsWith(bytes, UTF_16LE_MARK)) {
            return known(strictly(StandardCharsets.UTF_16LE, bytes, 2));
        }
        if (startsWith(bytes, UTF_16BE_MARK)) {
            return known(strictly(StandardCharsets.UTF_16BE, bytes, 2));
        }
        return known(
                strictly(StandardCharsets.UTF_8, bytes, 0).or(() -> strictly(Charset.forName("GB18030"), bytes, 0)));
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes, int from) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String known(Optional<String> text) {
        return text.filter(all -> all.indexOf('\0') < 0)
                .orElseThrow(() -> Refused.invalid("packs.encoding-unknown", "Neither UTF-8 nor GB18030"));
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
