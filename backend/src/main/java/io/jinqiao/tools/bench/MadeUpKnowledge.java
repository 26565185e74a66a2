package io.jinqiao.tools.bench;

import io.jinqiao.kernel.Language;
import io.jinqiao.knowledge.NewArticle;
import io.jinqiao.knowledge.NewArticle.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.yaml.snakeyaml.Yaml;

/** As many articles as wanted: the demo bank's, once for every product of a bank that has very many. */
final class MadeUpKnowledge {

    private static final List<String> FILES =
            List.of("account", "card", "complaint", "digital", "fee", "loan", "security", "transfer", "wealth");

    private static final List<String> NAMES =
            List.of("惠民", "商旅", "青春", "安居", "乐享", "畅行", "金穗", "瑞丰", "致远", "同心", "和悦", "启航");

    private static final List<String> KINDS = List.of("标准版", "白金版", "校园版", "企业版", "银发版", "联名版", "跨境版", "小微版");

    private static final List<String> REGIONS =
            List.of("", "华东", "华南", "华北", "华中", "西南", "西北", "东北", "港澳", "海峡", "滨海", "高原");

    private final List<NewArticle> articles = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();
    private final Map<String, MadeUpMeaning.Recipe> recipes = new HashMap<>();

    /** A question and the code of the article that answers it. */
    record Asked(String words, String code) {}

    MadeUpKnowledge(int size) {
        var demo = demo();
        for (int i = 0; i < size; i++) {
            add(demo.get(i % demo.size()), i / demo.size());
        }
        Collections.shuffle(questions, new Random(1));
    }

    /** The demo bank's articles as they are written. */
    static List<Map<String, Object>> demo() {
        return FILES.stream().flatMap(file -> read(file).stream()).toList();
    }

    List<NewArticle> articles() {
        return articles;
    }

    /** The same ones every time. */
    List<Asked> questions(int count) {
        return questions.subList(0, Math.min(count, questions.size()));
    }

    /** What every wording of an article was made of. */
    Map<String, MadeUpMeaning.Recipe> recipes() {
        return recipes;
    }

    /** Two of the demo article's questions go into the article, another one is asked. */
    private void add(Map<String, Object> demo, int round) {
        var product = product(round);
        var code = "%s-%d".formatted(demo.get("code"), round);
        Map<String, Object> zh = part(demo, "zh");
        List<String> asked = part(zh, "questions");
        var wording = new Wording(
                about(product, String.valueOf(zh.get("title"))),
                product + "客户：" + zh.get("answer"),
                asked.stream().limit(2).map(each -> about(product, each)).toList());
        articles.add(new NewArticle(
                code, "FAQ", String.valueOf(demo.get("business")), true, Map.of(Language.ZH, wording), List.of()));
        if (asked.size() > 2) {
            questions.add(new Asked(product + "的" + asked.get(2), code));
        }
    }

    private static String product(int round) {
        var perRegion = NAMES.size() * KINDS.size();
        return REGIONS.get(round / perRegion % REGIONS.size())
                + NAMES.get(round % NAMES.size())
                + KINDS.get(round / NAMES.size() % KINDS.size());
    }

    private String about(String product, String words) {
        var about = MadeUpMeaning.about(product, words);
        recipes.put(about, new MadeUpMeaning.Recipe(product, words));
        return about;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    static <T> T part(Map<String, Object> yaml, String name) {
        return (T) Objects.requireNonNull(yaml.get(name), name);
    }

    private static List<Map<String, Object>> read(String file) {
        var resource = "/demo/knowledge/" + file + ".yaml";
        try (var stream = MadeUpKnowledge.class.getResourceAsStream(resource)) {
            return new Yaml().load(Objects.requireNonNull(stream, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
