package io.jinqiao.packs.files;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a row may say of an article. The first name is the one we write, the Chinese one stands in our workbooks. */
public enum Column {
    CODE("code", "编码", "知识编码", "articlecode"),
    ID("id", "编号", "序号", "no", "faqid", "docid"),
    KIND("kind", "类型", "知识类型", "type"),
    BUSINESS("business", "业务分类", "业务", "分类", "category", "class", "businessclass"),
    AUDIENCE("audience", "对象", "适用对象", "可见范围"),
    OWNER("owner", "负责人", "责任人", "维护人", "負責人"),
    TITLE("title", "标题", "问题", "标准问", "标准问题", "question", "q", "query", "主问题", "問題", "標題", "標準問"),
    ANSWER("answer", "答案", "回答", "内容", "答复", "a", "answers", "response", "content", "內容"),
    QUESTIONS("questions", "相似问法", "问法", "相似问", "相似问题", "扩展问", "similar", "similarquestions", "相似問", "相似問法"),
    TITLE_EN("title_en", "英文标题", "英文问题", "questionen"),
    ANSWER_EN("answer_en", "英文答案"),
    QUESTIONS_EN("questions_en", "英文相似问法", "英文问法"),
    FIELDS("fields", "要素"),
    EFFECTIVE_FROM("effective_from", "生效时间", "生效日期"),
    EFFECTIVE_TO("effective_to", "失效时间", "失效日期");

    private static final int LONGEST = 100;
    private static final Map<String, Column> BY_NAME = new HashMap<>();

    static {
        for (var column : values()) {
            column.names.forEach(name -> BY_NAME.put(bare(name), column));
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    public String code() {
        return names.get(0);
    }

    String inChinese() {
        return names.get(1);
    }

    /** By any of its names, in whatever case, with or without blanks and underlines. */
    public static Optional<Column> named(String name) {
        return name.length() > LONGEST ? Optional.empty() : Optional.ofNullable(BY_NAME.get(bare(name)));
    }

    /** What we write: everything but other people's numbers. */
    static List<Column> written() {
        return Arrays.stream(values()).filter(column -> column != ID).toList();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_*＊:：\\-]", "");
    }
}
