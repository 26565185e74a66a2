package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.internal.RequestCards.InboxCard;
import io.jinqiao.collaboration.internal.RequestCards.InboxFile;
import io.jinqiao.collaboration.internal.RequestCards.RequestCard;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.stereotype.Component;

/** What either side may read. */
@Component
class RequestReads {

    private final RequestRepository requests;
    private final RequestCards cards;
    private final RequestForms forms;
    private final Subjects subjects;
    private final RequestReach reach;

    RequestReads(
            RequestRepository requests, RequestCards cards, RequestForms forms, Subjects subjects, RequestReach reach) {
        this.reach = reach;
        this.requests = requests;
        this.cards = cards;
        this.forms = forms;
        this.subjects = subjects;
    }

    /** What was asked about a thing that the asker works on. */
    List<RequestCard> about(Subject about, SignedIn me) {
        subjects.matter(about, me);
        return cards.cards(requests.about(about));
    }

    /** What I asked and have not put away. */
    List<RequestCard> mine(SignedIn me) {
        return cards.cards(requests.askedBy(me.id()));
    }

    List<RequestForms.Edition> offered() {
        return forms.offered();
    }

    RequestCard card(RequestId id) {
        return cards.card(requests.get(id));
    }

    List<InboxCard> inbox(String view, String words, SignedIn me) {
        return cards.inbox(reach.only(requests.inbox(LookIntoInbox.of(view, Member.of(me), words)), me));
    }

    InboxFile file(RequestId id, Member me) {
        return cards.file(me.reading(requests.get(id)));
    }
}
