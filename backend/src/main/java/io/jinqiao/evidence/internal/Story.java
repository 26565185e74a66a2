package io.jinqiao.evidence.internal;

import io.jinqiao.conversation.ConversationView;
import io.jinqiao.conversation.MessageView;
import io.jinqiao.conversation.NoteView;
import io.jinqiao.customer.CustomerView;
import io.jinqiao.feedback.RatingView;
import io.jinqiao.journal.KeptFact;
import io.jinqiao.knowledge.ArticleView;
import io.jinqiao.routing.StepView;
import io.jinqiao.sla.ClockView;
import io.jinqiao.ticket.TicketView;
import java.util.List;

/** Everything that belongs to a scope, each part oldest first. */
record Story(
        CustomerView customer,
        List<Talk> conversations,
        List<Matter> tickets,
        List<RatingView> ratings,
        List<ArticleView> articles,
        List<KeptFact> facts) {

    /** A conversation with what was said in it and how it travelled. */
    record Talk(ConversationView conversation, List<MessageView> messages, List<NoteView> notes, List<StepView> path) {}

    /** A ticket with its terms. */
    record Matter(TicketView ticket, List<ClockView> clocks) {}
}
