package io.jinqiao.tools.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a bundle after the manifest has been held against them. */
final class Contents {

    static final String MANIFEST = "manifest.json";
    static final String RECEIPT = "receipt.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final Map<String, byte[]> files;
    private final JsonNode manifest;
    private final Hash hash;

    Contents(Map<String, byte[]> files) throws Broken {
        this.files = Map.copyOf(files);
        this.manifest = tree(MANIFEST);
        this.hash = switch (manifest.path("format").asString("")) {
            case "jinqiao-bundle-2" -> Hash.SHA_256;
            case "jinqiao-bundle-3", "jinqiao-bundle-4" ->
                Hash.named(manifest.path("hash").asString(""));
            default -> throw new Broken("不认识的证据包格式", "Not a bundle of a format known here");
        };
        checkNames();
        for (var listed : manifest.path("files")) {
            checkFile(listed);
        }
    }

    private void checkNames() throws Broken {
        var listed = new TreeSet<String>(List.of(MANIFEST, RECEIPT));
        manifest.path("files").forEach(file -> listed.add(file.path("name").asString("")));
        if (!listed.equals(new TreeSet<>(files.keySet()))) {
            var different = new TreeSet<>(listed);
            different.addAll(files.keySet());
            different.removeIf(name -> listed.contains(name) && files.containsKey(name));
            throw new Broken("多出或缺少文件：" + different, "Files are missing or were added: " + different);
        }
    }

    private void checkFile(JsonNode listed) throws Broken {
        var name = listed.path("name").asString("");
        var content = bytes(name);
        if (content.length != listed.path("size").asLong(-1)
                || !hash.of(content)
                        .equals(listed.path(hash == Hash.SHA_256 ? "sha256" : "sm3")
                                .asString(""))) {
            throw new Broken("文件被改动：" + name, "A file was changed: " + name);
        }
    }

    /** What the files and the manifest are hashed with. */
    Hash hash() {
        return hash;
    }

    JsonNode manifest() {
        return manifest;
    }

    int count() {
        return files.size();
    }

    byte[] bytes(String name) throws Broken {
        var content = files.get(name);
        if (content == null) {
            throw new Broken("缺少文件：" + name, "A file is missing: " + name);
        }
        return content;
    }

    JsonNode tree(String name) throws Broken {
        return read(name, JsonNode.class);
    }

    <T> T read(String name, Class<T> type) throws Broken {
        return parse(name, bytes(name), type);
    }

    static JsonNode tree(String name, String text) throws Broken {
        return parse(name, text.getBytes(UTF_8), JsonNode.class);
    }

    /** Written again it must be the same bytes, so that no byte goes unread. */
    <T> T readExactly(String name, Class<T> type) throws Broken {
        var value = read(name, type);
        if (!Arrays.equals(JSON.writeValueAsBytes(value), bytes(name))) {
            throw new Broken("文件写法不规范：" + name, "A file is not written as it must be: " + name);
        }
        return value;
    }

    private static <T> T parse(String name, byte[] content, Class<T> type) throws Broken {
        try {
            return JSON.readValue(content, type);
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Broken("无法读取：" + name, "Cannot be read: " + name);
        }
    }
}
