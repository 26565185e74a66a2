package io.jinqiao.dialogue;

import io.jinqiao.dialogue.Turn.Progress;
import io.jinqiao.dialogue.Turn.Saying;
import io.jinqiao.dialogue.Turn.Trace;
import io.jinqiao.dialogue.flow.Flow;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** One flow in memory: it begins at {@code 我要挂失}, asks for a number, and ends, after {@code 0000} with words that
 * nobody may say; {@code 卡死了} makes it give up. */
public final class FakeDialogues implements Dialogues {

    private final Set<ConversationId> running = ConcurrentHashMap.newKeySet();
    private final List<Turn> settled = new ArrayList<>();
    private final List<ConversationId> handedOver = new ArrayList<>();
    private final List<Flow> published = new ArrayList<>();

    private record Played(ConversationId conversation, Saying saying, boolean aside, String state) implements Turn {

        @Override
        public boolean handsOver() {
            return state.equals("HANDED_OVER");
        }

        @Override
        public boolean acted() {
            return state.equals("FINISHED");
        }

        @Override
        public String business() {
            return "card.debit.loss";
        }

        @Override
        public Trace trace() {
            return new Trace("block-card", 1, "ask-tail", state, Map.of());
        }
    }

    @Override
    public Optional<Turn> hear(Heard heard, BooleanSupplier answerable) {
        var words = heard.words();
        if (!running.contains(heard.conversation())) {
            return words.equals("我要挂失") ? turn(heard, "后四位？", false, "RUNNING") : Optional.empty();
        }
        if (words.equals("0000")) {
            return turn(heard, "已挂失 0000，这款产品稳赚", false, "FINISHED");
        }
        if (words.matches("\\d{4}")) {
            return turn(heard, "已挂失 " + words, false, "FINISHED");
        }
        if (words.equals("卡死了")) {
            return turn(heard, "为您转接", false, "HANDED_OVER");
        }
        return turn(heard, "接着办：后四位？", answerable.getAsBoolean(), "RUNNING");
    }

    private static Optional<Turn> turn(Heard heard, String words, boolean aside, String state) {
        var progress = state.equals("RUNNING") ? new Progress(1, 2) : null;
        return Optional.of(
                new Played(heard.conversation(), new Saying(words, List.of(), "银行卡挂失", progress), aside, state));
    }

    @Override
    public void settle(Turn turn) {
        settled.add(turn);
        var played = (Played) turn;
        if (played.state().equals("RUNNING")) {
            running.add(played.conversation());
        } else {
            running.remove(played.conversation());
        }
    }

    @Override
    public void handOver(ConversationId conversation) {
        handedOver.add(conversation);
        running.remove(conversation);
    }

    @Override
    public Optional<String> offer(String business, Language language) {
        return Optional.empty();
    }

    @Override
    public List<Collected> collected(ConversationId conversation) {
        return List.of();
    }

    @Override
    public Saying lapsed(String flow, int version, Language language) {
        return new Saying("要继续吗？", List.of("继续办理"), flow, null);
    }

    @Override
    public void publish(Flow flow, Actor by) {
        published.add(flow);
    }

    public List<Turn> settled() {
        return List.copyOf(settled);
    }

    public List<ConversationId> handedOver() {
        return List.copyOf(handedOver);
    }

    public List<Flow> published() {
        return List.copyOf(published);
    }
}
