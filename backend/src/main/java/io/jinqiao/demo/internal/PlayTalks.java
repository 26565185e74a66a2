package io.jinqiao.demo.internal;

import io.jinqiao.conversation.Closing;
import io.jinqiao.conversation.Closing.Result;
import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.Conversations;
import io.jinqiao.conversation.MessageView.Kind;
import io.jinqiao.conversation.NewMessage;
import io.jinqiao.conversation.Understanding;
import io.jinqiao.customer.Customers;
import io.jinqiao.demo.internal.DemoFiles.Talk;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.ConversationId;
import io.jinqiao.kernel.CustomerId;
import io.jinqiao.kernel.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Customers ask what nobody has written down yet, and agents answer in their own words: where gaps come from. */
@Component
class PlayTalks {

    private static final int LOOKED_AT = 50;
    private static final String CHANNEL = "web";

    private final Conversations conversations;
    private final Customers customers;
    private final DemoPeople people;

    PlayTalks(Conversations conversations, Customers customers, DemoPeople people) {
        this.conversations = conversations;
        this.customers = customers;
        this.people = people;
    }

    void play(List<Talk> talks) {
        talks.forEach(this::play);
    }

    private void play(Talk talk) {
        var customer = people.customer(talk.customer());
        if (isPlayed(talk, customer)) {
            return;
        }
        var agent = people.person(talk.by());
        var id = conversations.open(customer, CHANNEL, language(customer)).id();
        conversations.assign(id, agent);
        say(id, Actor.of(customer), talk.asked());
        conversations.understand(id, new Understanding(talk.asked(), talk.business(), null, Actor.of(agent)));
        say(id, Actor.of(agent), talk.answered());
        conversations.close(id, Actor.of(agent), new Closing(Result.SOLVED, ""));
    }

    private boolean isPlayed(Talk talk, CustomerId customer) {
        return conversations.ofCustomer(customer, LOOKED_AT).stream()
                .map(ConversationView::id)
                .flatMap(id -> conversations.since(id, 0, LOOKED_AT).stream())
                .anyMatch(message -> message.text().equals(talk.answered()));
    }

    private void say(ConversationId id, Actor from, String words) {
        var key = "demo-" + from.kind();
        conversations
                .post(new NewMessage(id, from, key, Kind.TEXT, words, null))
                .join();
    }

    private Language language(CustomerId customer) {
        return customers.get(customer).language();
    }
}
