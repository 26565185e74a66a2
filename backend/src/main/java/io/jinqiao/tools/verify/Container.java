package io.jinqiao.tools.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Opens the zip both ways that programs do, by its directory and from front to back, and insists that both find the same
 * files and that no byte stands besides: nobody may see other content than what is checked here.
 */
final class Container {

    private static final long MOST = 1L << 30;

    private Container() {}

    static Map<String, byte[]> open(Path bundle) throws Broken {
        try {
            var byDirectory = byDirectory(bundle);
            Layout.check(Files.readAllBytes(bundle));
            var inOrder = inOrder(bundle);
            if (!same(byDirectory, inOrder)) {
                throw new Broken("压缩包的目录与内容不一致", "The zip's directory and its content differ");
            }
            return byDirectory;
        } catch (IOException | RuntimeException e) {
            throw new Broken("压缩包已损坏：" + e.getMessage(), "The zip is damaged: " + e.getMessage());
        }
    }

    private static Map<String, byte[]> byDirectory(Path bundle) throws IOException, Broken {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(bundle.toFile())) {
            if (zip.getComment() != null) {
                throw new Broken("压缩包带有注释", "The zip carries a comment");
            }
            long total = 0;
            for (var entry : List.copyOf(zip.stream().toList())) {
                try (var content = zip.getInputStream(entry)) {
                    total += add(files, entry, content, MOST - total);
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> inOrder(Path bundle) throws IOException, Broken {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(bundle)))) {
            long total = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                total += add(files, entry, zip, MOST - total);
            }
        }
        return files;
    }

    private static long add(Map<String, byte[]> files, ZipEntry entry, InputStream content, long most)
            throws IOException, Broken {
        var bytes = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
        if (bytes.length > most) {
            throw new Broken("内容超过 1 GiB", "More than 1 GiB of content");
        }
        if (files.put(entry.getName(), bytes) != null) {
            throw new Broken("文件重复：" + entry.getName(), "The same file twice: " + entry.getName());
        }
        return bytes.length;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()))
                && one.entrySet().stream().allMatch(file -> Arrays.equals(file.getValue(), other.get(file.getKey())));
    }
}
