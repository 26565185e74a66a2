package io.jinqiao.knowledge.internal;

import io.jinqiao.kernel.Refused;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The files that articles may enclose, known by how they begin; a name proves nothing. */
enum FileType {
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    WEBP("image/webp", List.of("webp"), "52494646"),
    PDF("application/pdf", List.of("pdf"), "255044462d"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "504b0304");

    private static final HexFormat HEX = HexFormat.of();
    private static final int WEBP_MARK = 8;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> endings;

    private final String begin;

    FileType(String mediaType, List<String> endings, String begin) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.begin = begin;
    }

    String mediaType() {
        return mediaType;
    }

    /** Refuses with {@code knowledge.file-type} when name and content do not say the same allowed type. */
    static FileType of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.begins(content))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("knowledge.file-type", "PNG, JPEG, WebP, PDF, DOCX or XLSX"));
    }

    private boolean begins(byte[] content) {
        var marked = HEX.formatHex(content, 0, Math.min(content.length, begin.length() / 2));
        return marked.equals(begin) && (this != WEBP || isWebp(content));
    }

    private static boolean isWebp(byte[] content) {
        return content.length > WEBP_MARK + 4
                && HEX.formatHex(content, WEBP_MARK, WEBP_MARK + 4).equals("57454250");
    }
}
