package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a bundle by name, in order. */
final class BundleContent {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** A file as the manifest names it. */
    record Listed(String name, long size, String sha256) {}

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    void add(String name, Object content) {
        files.put(name, PRETTY.writeValueAsString(content).getBytes(UTF_8));
    }

    /** Without any white space, so that each byte of it is checked. */
    void addBare(String name, Object content) {
        files.put(name, PLAIN.writeValueAsString(content).getBytes(UTF_8));
    }

    void addText(String name, String content) {
        files.put(name, content.getBytes(UTF_8));
    }

    List<Listed> list() {
        return files.entrySet().stream()
                .map(file -> new Listed(file.getKey(), file.getValue().length, sha256(file.getValue())))
                .toList();
    }

    String sha256Of(String name) {
        return sha256(files.getOrDefault(name, new byte[0]));
    }

    Map<String, byte[]> files() {
        return files;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
