package io.jinqiao.evidence.internal;

import io.jinqiao.conversation.MessageView;
import io.jinqiao.evidence.internal.Story.Matter;
import io.jinqiao.evidence.internal.Story.Talk;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The bundle for people: one page that needs no script, no network and prints well. */
final class BundlePage {

    /** Whose names are used where. */
    record Tongues(Names zh, Names en) {}

    private static final int MARKS = 24;

    private final Manifest cover;
    private final Story story;
    private final Words words;
    private final Tongues names;
    private final Html page = new Html();

    BundlePage(Manifest cover, Story story, Words words, Tongues names) {
        this.cover = cover;
        this.story = story;
        this.words = words;
        this.names = names;
    }

    String html() {
        page.raw(resource("evidence/page-top.html"));
        watermark();
        cover();
        timeline();
        story.conversations().forEach(this::conversation);
        story.tickets().forEach(this::ticket);
        ratings();
        articles();
        page.raw(resource("evidence/page-bottom.html"));
        return page.toString();
    }

    /** Whose copy it is lies under every screen and printed page. */
    private void watermark() {
        var mark = "%s %s · %s"
                .formatted(cover.by().name(), cover.by().number(), words.time(Instant.parse(cover.madeAt())));
        page.in("div", "mark");
        for (int i = 0; i < MARKS; i++) {
            page.element("span", "", mark);
        }
        page.out();
    }

    private void cover() {
        page.in("header", "")
                .element(
                        "p",
                        "house",
                        cover.institution().zh() + " · " + cover.institution().en())
                .heading("h1", "服务记录证据包", "Evidence bundle");
        page.in("dl", "");
        term("客户 Customer", story.customer().name() + " " + story.customer().number());
        term("电话 Phone", Objects.requireNonNullElse(story.customer().phone(), "–"));
        term("范围 About", cover.about());
        term("时间 Span", span());
        term("原因 Reason", cover.reason());
        term("号码与姓名 Names and numbers", cover.unmasked() ? "明文 in clear" : "脱敏 masked");
        term("制作 Made by", cover.by().name() + " " + cover.by().number());
        term(
                "批准 Released by",
                cover.releasedBy().name() + " " + cover.releasedBy().number());
        term("制作时间 Made at", words.time(Instant.parse(cover.madeAt())));
        term("软件 Product", cover.product());
        term("最新封印 Newest seal", "#" + cover.head().seal() + " " + cover.head().hash());
        page.out().out();
    }

    private String span() {
        return cover.from() == null && cover.until() == null
                ? "全部 all"
                : Objects.requireNonNullElse(cover.from(), "…") + " – "
                        + Objects.requireNonNullElse(cover.until(), "…");
    }

    private void timeline() {
        page.in("section", "").heading("h2", "经过", "What happened").in("table", "");
        for (var fact : story.facts()) {
            page.in("tr", "")
                    .element("td", "time", words.time(fact.at()))
                    .in("td", "")
                    .text(line(fact) + " ")
                    .element("small", "", words.line(fact, names.en()))
                    .out()
                    .element("td", "number", "#" + fact.number())
                    .out();
        }
        page.out().out();
    }

    private String line(KeptFact fact) {
        return words.line(fact, names.zh());
    }

    private void conversation(Talk talk) {
        page.in("section", "").heading("h2", "会话", "Conversation");
        page.in("dl", "");
        term("编号 Id", talk.conversation().id().toString());
        term("主题 Subject", talk.conversation().subject());
        term("业务 Business", business(talk.conversation().business()));
        term("状态 State", talk.conversation().state().name());
        page.out().in("div", "chat");
        talk.messages().forEach(this::bubble);
        page.out();
        talk.notes()
                .forEach(note -> page.in("p", "note")
                        .text("内部备注 Note · " + names.zh().of(Actor.of(note.by())) + " · " + words.time(note.at()) + "："
                                + note.text())
                        .out());
        page.out();
    }

    private void bubble(MessageView message) {
        if (message.kind() == MessageView.Kind.EVENT) {
            page.element("p", "event", words.time(message.at()) + " · " + event(message));
            return;
        }
        page.in("div", "bubble " + (message.from().kind() == Actor.Kind.CUSTOMER ? "customer" : "house-side"))
                .element(
                        "p",
                        "who",
                        names.zh().of(message.from()) + " · " + words.time(message.at()) + " · #" + message.number())
                .element("p", "said", message.text());
        if (message.from().kind() == Actor.Kind.MACHINE) {
            page.element("p", "who", "由机器生成 Written by a machine");
        }
        page.out();
    }

    private String event(MessageView message) {
        var detail = message.detail();
        var code = detail == null ? "" : String.valueOf(detail.get("event"));
        return words.word("event", code, Language.ZH) + " · " + words.word("event", code, Language.EN);
    }

    private void ticket(Matter matter) {
        var ticket = matter.ticket();
        page.in("section", "").heading("h2", "工单 " + ticket.number(), "Ticket");
        page.in("dl", "");
        term("事项 Subject", ticket.subject());
        term("内容 Detail", ticket.detail());
        term("业务 Business", business(ticket.business()));
        term("状态 State", ticket.state().name());
        term("负责人 Owner", ticket.owner() == null ? "–" : names.zh().of(Actor.of(ticket.owner())));
        term("处理结果 Result", ticket.result());
        term("客户满意 Satisfied", ticket.satisfied() == null ? "–" : ticket.satisfied() ? "是 yes" : "否 no");
        term("关闭原因 Closing reason", ticket.closingReason());
        matter.clocks()
                .forEach(clock ->
                        term("时限 Term", clock.term() + " · " + words.time(clock.dueAt()) + " · " + clock.state()));
        page.out();
        ticket.notes()
                .forEach(note -> page.element("p", "note", "备注 Note · " + words.time(note.at()) + "：" + note.text()));
        page.out();
    }

    private void ratings() {
        page.in("section", "").heading("h2", "评价", "Ratings");
        story.ratings()
                .forEach(rating -> page.element(
                        "p",
                        "",
                        "★".repeat(rating.score()) + "☆".repeat(Math.max(0, 5 - rating.score())) + " · "
                                + (rating.solved() ? "已解决 solved" : "未解决 not solved") + " · " + rating.comment()
                                + " · " + words.time(rating.at())));
        if (story.ratings().isEmpty()) {
            page.element("p", "", "客户没有评价 The customer gave none");
        }
        page.out();
    }

    private void articles() {
        page.in("section", "").heading("h2", "引用的知识（当时版本）", "Articles quoted, as they were");
        story.articles()
                .forEach(article -> page.in("div", "article")
                        .element("h3", "", article.title() + " · " + article.code() + " · v" + article.version())
                        .element("p", "said", article.answer())
                        .out());
        page.out();
    }

    private void term(String name, @Nullable String value) {
        page.element("dt", "", name).element("dd", "", value == null || value.isBlank() ? "–" : value);
    }

    private @Nullable String business(@Nullable String code) {
        return code == null
                ? null
                : names.zh().business(code) + " · " + names.en().business(code);
    }

    private static String resource(String name) {
        try {
            return new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
