package io.jinqiao.tools.verify;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks a bundle from its container to its last message; stops at the first thing that is wrong. */
final class BundleCheck {

    /** The journal's word that this very bundle left the house. */
    @JsonPropertyOrder({"fact", "seals"})
    record Receipt(SealedFact fact, List<Chain.Link> seals) {}

    private final boolean chinese;
    private final Known known;
    private final List<String> passed = new ArrayList<>();

    BundleCheck(boolean chinese, Known known) {
        this.chinese = chinese;
        this.known = known;
    }

    /** What was found in order so far. */
    List<String> passed() {
        return List.copyOf(passed);
    }

    /** Answers the manifest of a bundle in order. */
    JsonNode check(Path bundle) throws Broken {
        try {
            return checkAll(new Contents(Container.open(bundle)));
        } catch (RuntimeException unreadable) {
            throw new Broken("内容不合格式：" + unreadable.getMessage(), "Malformed content: " + unreadable.getMessage());
        }
    }

    private JsonNode checkAll(Contents contents) throws Broken {
        pass("文件：%d 个，与清单一致", "Files: %d, as the manifest says", contents.count());
        var chain = new Chain(List.of(contents.read("seals.json", Chain.Link[].class)));
        checkHead(contents.manifest(), chain);
        var keys = Keys.of(contents.manifest().path("keys"));
        checkSigned(chain, keys);
        pass("封印：%d 个，前后相连，签名有效", "Seals: %d, linked and signed", chain.size());
        var facts = List.of(contents.read("data/facts.json", SealedFact[].class));
        checkFacts(facts, chain, contents.manifest());
        pass("事实：%d 条，都在封印之下", "Facts: %d, each under its seal", facts.size());
        var messages = new MessageCheck(facts, contents.manifest().path("masked"))
                .check(contents.tree("data/conversations.json"));
        pass("消息：%d 条，原文与封存的哈希一致", "Messages: %d, with the words that were sealed", messages);
        checkReceipt(contents, chain, keys);
        pass(
                "回执：导出本身已封存 (#%d)",
                "Receipt: the export itself is sealed (#%d)", chain.newest().number());
        return contents.manifest();
    }

    private static void checkHead(JsonNode manifest, Chain chain) throws Broken {
        var head = manifest.path("head");
        if (head.path("seal").asLong(-1) != chain.newest().number()
                || !head.path("hash").asString("").equals(chain.newest().hash())) {
            throw new Broken("清单与封印链不符", "The manifest names another newest seal");
        }
    }

    private void checkSigned(Chain chain, Keys keys) throws Broken {
        known.checkNewest(chain.newest());
        for (var link : chain.links()) {
            keys.check(link);
            known.check(link);
        }
    }

    private static void checkFacts(List<SealedFact> facts, Chain chain, JsonNode manifest) throws Broken {
        long before = -1;
        for (var fact : facts) {
            fact.check(chain);
            if (fact.number() <= before) {
                throw new Broken("事实顺序不对：#" + fact.number(), "Facts out of order at #" + fact.number());
            }
            before = fact.number();
            if (fact.customer() != null
                    && !fact.customer().equals(manifest.path("customer").asString(""))) {
                throw new Broken("事实 #" + before + " 属于别的客户", "Fact #" + before + " is about another customer");
            }
        }
    }

    /** The export was sealed with the manifest's hash, and its seal holds on to the seals of the content. */
    private void checkReceipt(Contents contents, Chain content, Keys keys) throws Broken {
        var receipt = contents.readExactly(Contents.RECEIPT, Receipt.class);
        var chain = new Chain(receipt.seals());
        checkSigned(chain, keys);
        receipt.fact().check(chain);
        var manifest = Contents.tree(Contents.RECEIPT, receipt.fact().body()).path("manifest");
        if (!receipt.fact().kind().equals("evidence.exported")
                || !manifest.asString("").equals(contents.hash().of(contents.bytes(Contents.MANIFEST)))) {
            throw new Broken("清单被改动：与导出时封存的哈希不符", "The manifest was changed: another hash was sealed when it was made");
        }
        if (!chain.oldest().equals(content.newest())) {
            throw new Broken("回执与封印链不相连", "The receipt does not hold on to the seals");
        }
    }

    private void pass(String zh, String en, Object count) {
        passed.add((chinese ? zh : en).formatted(count));
    }
}
