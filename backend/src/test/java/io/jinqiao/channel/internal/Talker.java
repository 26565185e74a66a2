package io.jinqiao.channel.internal;

import io.jinqiao.kernel.ConversationId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who talks on and does what a page does: comes back when the line is cut, says the last number seen, and says again
 * what was never acknowledged.
 */
final class Talker implements AutoCloseable {

    private final ConversationId conversation;
    private final String name;
    private final Supplier<LiveClient> dial;
    private final boolean isDesk;
    private final Map<String, String> unanswered = new LinkedHashMap<>();
    private final SortedSet<Long> heard = new TreeSet<>();
    private final Thread thread;
    private @Nullable LiveClient line;
    private volatile boolean ended;
    private long seen;
    private int said;
    private final Set<Long> ahead = new HashSet<>();
    private long lastMessage;
    private boolean inOrder = true;

    /** {@code dial} connects; a customer's says who it is as well. */
    Talker(ConversationId conversation, String name, boolean isDesk, Supplier<LiveClient> dial) {
        this.conversation = conversation;
        this.name = name;
        this.isDesk = isDesk;
        this.dial = dial;
        this.thread = Thread.ofPlatform().name("talker-" + name).unstarted(this::listen);
    }

    Talker start() {
        thread.start();
        return this;
    }

    synchronized void say() {
        var id = name + said++;
        unanswered.put(id, "话");
        post(id);
    }

    synchronized boolean isAnswered() {
        return unanswered.isEmpty();
    }

    /** Every number this side got to know, as a message or by the acknowledgement of its own. */
    synchronized List<Long> heard() {
        return List.copyOf(heard);
    }

    synchronized boolean isInOrder() {
        return inOrder;
    }

    synchronized long seen() {
        return seen;
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void post(String id) {
        try {
            if (line != null) {
                line.say(conversation, id, "话");
            }
        } catch (CompletionException | IllegalStateException cut) {
            // Said again when the line is back.
        }
    }

    private void listen() {
        while (!ended) {
            try (var now = dial.get()) {
                greet(now);
                while (!ended && !now.isClosed()) {
                    var frame = now.poll();
                    if (frame != null) {
                        hear(frame);
                    }
                }
                rest(now);
            } catch (CompletionException notYet) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** What had arrived before the line was cut. */
    private void rest(LiveClient cut) throws InterruptedException {
        JsonNode frame;
        while ((frame = cut.poll()) != null) {
            hear(frame);
        }
    }

    private synchronized void greet(LiveClient now) {
        line = now;
        lastMessage = 0;
        now.send(
                isDesk
                        ? "{\"type\":\"hello\",\"after\":{\"" + conversation + "\":" + seen + "}}"
                        : "{\"type\":\"hello\",\"token\":\"" + name + "\",\"conversation\":\"" + conversation
                                + "\",\"after\":" + seen + "}");
        List.copyOf(unanswered.keySet()).forEach(this::post);
    }

    private synchronized void hear(JsonNode frame) {
        switch (frame.path("type").stringValue()) {
            case "acks", "messages" -> frame.path("items").forEach(this::take);
            case "refused" -> {
                if (!frame.path("code").stringValue().startsWith("web.")) {
                    throw new IllegalStateException("Refused: " + frame);
                }
                post(frame.path("clientId").stringValue());
            }
            default -> {}
        }
    }

    /** Acknowledgements may run ahead of messages; messages come in order. */
    private void take(JsonNode item) {
        var number = item.path("number").longValue();
        unanswered.remove(item.path("clientId").stringValue());
        heard.add(number);
        ahead.add(number);
        while (ahead.remove(seen + 1)) {
            seen++;
        }
        if (item.has("text")) {
            inOrder &= number > lastMessage;
            lastMessage = number;
        }
    }
}
