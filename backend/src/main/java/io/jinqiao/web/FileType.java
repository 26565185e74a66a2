package io.jinqiao.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The files that people may hand in, known by how they begin; a name proves nothing. */
public enum FileType {
    PNG("image/png", List.of("png"), "89504e470d0a1a0a"),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), "ffd8ff"),
    WEBP("image/webp", List.of("webp"), "52494646"),
    PDF("application/pdf", List.of("pdf"), "255044462d"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"), "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"), "504b0304");

    /** Names of what an archive holds stand in it uncompressed. */
    private static final String MACROS = "vbaProject.bin";

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

    public String mediaType() {
        return mediaType;
    }

    /** The type that the name and the content both say; empty when they differ or say one that is not allowed. */
    public static Optional<FileType> of(String name, byte[] content) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending) && type.begins(content))
                .findFirst();
    }

    private boolean begins(byte[] content) {
        var marked = HEX.formatHex(content, 0, Math.min(content.length, begin.length() / 2));
        return marked.equals(begin)
                && switch (this) {
                    case PNG, JPEG, PDF -> true;
                    case WEBP -> isWebp(content);
                    case DOCX -> holds(content, "word/document.xml") && !holds(content, MACROS);
                    case XLSX -> holds(content, "xl/workbook.xml") && !holds(content, MACROS);
                };
    }

    private static boolean holds(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }

    private static boolean isWebp(byte[] content) {
        return content.length > WEBP_MARK + 4
                && HEX.formatHex(content, WEBP_MARK, WEBP_MARK + 4).equals("57454250");
    }
}
