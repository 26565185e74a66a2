package io.jinqiao.evidence.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of a bundle by name, in order. */
final class BundleContent {

    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    /** A file as the manifest names it, with one of the two hashes. */
    record Listed(
            String name,
            long size,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sha256,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String sm3) {}

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String hash;

    /** @param hash {@code SHA-256} or {@code SM3} */
    BundleContent(String hash) {
        this.hash = hash;
    }

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
                .map(file -> listed(file.getKey(), file.getValue()))
                .toList();
    }

    private Listed listed(String name, byte[] content) {
        var usual = hash.equals(BundleFacts.USUAL);
        var its = hashOf(content);
        return new Listed(name, content.length, usual ? its : null, usual ? null : its);
    }

    String hashOf(String name) {
        return hashOf(files.getOrDefault(name, new byte[0]));
    }

    Map<String, byte[]> files() {
        return files;
    }

    private String hashOf(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private MessageDigest digest() {
        try {
            return hash.equals(BundleFacts.USUAL) ? MessageDigest.getInstance(hash) : new SM3.Digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
