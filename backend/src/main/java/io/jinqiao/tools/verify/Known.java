package io.jinqiao.tools.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the checker knows from elsewhere than from what is checked: the institution's key, the seals it wrote to a file outside.
 *
 * @param key the id of the only key whose signature is believed, null for whichever the checked names
 * @param anchors hashes of seals by number
 */
record Known(@Nullable String key, Map<Long, String> anchors) {

    static final Known NOTHING = new Known(null, Map.of());

    private static final Pattern LINE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) .*");

    static Known of(@Nullable Path key, @Nullable Path anchor) throws IOException {
        return new Known(key == null ? null : Keys.idIn(key), anchor == null ? Map.of() : anchors(anchor));
    }

    private static Map<Long, String> anchors(Path file) throws IOException {
        var found = new HashMap<Long, String>();
        try (var lines = Files.lines(file)) {
            lines.map(LINE::matcher)
                    .filter(line -> line.matches())
                    .forEach(line -> found.put(Long.valueOf(line.group(1)), line.group(2)));
        }
        return found;
    }

    /** The newest seal of a chain must be signed, by the key that is believed. */
    void checkNewest(Chain.Link newest) throws Broken {
        if (newest.signedBy() == null) {
            throw new Broken("最新封印没有签名", "The newest seal is not signed");
        }
        if (key != null && !key.equals(newest.signedBy())) {
            throw new Broken(
                    "最新封印由另一把密钥签名：" + newest.signedBy(),
                    "The newest seal is signed by another key: " + newest.signedBy());
        }
    }

    void check(Chain.Link link) throws Broken {
        var anchored = anchors.get(link.number());
        if (anchored != null && !anchored.equals(link.hash())) {
            throw new Broken(
                    "封印 #" + link.number() + " 与外部留存的不同",
                    "Seal #" + link.number() + " differs from the one kept outside");
        }
    }
}
