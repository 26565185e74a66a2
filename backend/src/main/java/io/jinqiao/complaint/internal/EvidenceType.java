package io.jinqiao.complaint.internal;

import io.jinqiao.kernel.Refused;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What may be put to a case, known by how it begins; a name proves nothing. */
enum EvidenceType {
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    PDF("application/pdf", List.of("pdf"), "255044462d"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "504b0304");

    private static final HexFormat HEX = HexFormat.of();

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> endings;

    private final String begin;

    EvidenceType(String mediaType, List<String> endings, String begin) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.begin = begin;
    }

    String mediaType() {
        return mediaType;
    }

    /** Refuses with {@code complaint.file-type} when name and content do not say the same allowed type. */
    static EvidenceType of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.begins(content))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("complaint.file-type", "PNG, JPEG, PDF, DOCX or XLSX"));
    }

    private boolean begins(byte[] content) {
        return HEX.formatHex(content, 0, Math.min(content.length, begin.length() / 2))
                .equals(begin);
    }
}
