package io.jinqiao.tools.verify;

import java.util.ArrayList;
import java.util.List;

/** The tree of RFC 6962, as docs/develop/bundle-format.md says it. */
final class Tree {

    private Tree() {}

    /** Of hashes in hex, in hex; of none, nothing that is a hash. */
    static String root(Hash hash, List<String> leaves) {
        var level = leaves;
        while (level.size() > 1) {
            var above = new ArrayList<String>(level.size() / 2 + 1);
            for (int i = 0; i + 1 < level.size(); i += 2) {
                above.add(hash.ofNodes(level.get(i), level.get(i + 1)));
            }
            if (level.size() % 2 == 1) {
                above.add(level.getLast());
            }
            level = above;
        }
        return level.isEmpty() ? "" : level.getFirst();
    }
}
