package io.jinqiao.collaboration.internal;

import io.jinqiao.collaboration.NewRequest;
import io.jinqiao.collaboration.RequestForm;
import io.jinqiao.collaboration.RequestForms;
import io.jinqiao.collaboration.RequestView;
import io.jinqiao.collaboration.Requests;
import io.jinqiao.kernel.Actor;
import io.jinqiao.kernel.RequestId;
import io.jinqiao.kernel.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** The doors other modules knock on. */
@Component
class RequestDesk implements Requests, RequestForms {

    private final RequestRepository requests;
    private final FormRepository forms;
    private final AskDepartment.Handler ask;
    private final PublishForm.Handler publish;

    RequestDesk(
            RequestRepository requests, FormRepository forms, AskDepartment.Handler ask, PublishForm.Handler publish) {
        this.requests = requests;
        this.forms = forms;
        this.ask = ask;
        this.publish = publish;
    }

    @Override
    public RequestId ask(NewRequest request) {
        return ask.handle(new AskDepartment(request));
    }

    @Override
    public RequestView get(RequestId id) {
        return RequestViews.of(requests.get(id));
    }

    @Override
    public List<RequestView> of(Subject about) {
        return requests.about(about).stream().map(RequestViews::of).toList();
    }

    @Override
    public Edition publish(RequestForm form, Actor by) {
        return publish.handle(new PublishForm(form, by));
    }

    @Override
    public List<Edition> offered() {
        return forms.inForce().stream()
                .filter(edition -> edition.form().offered())
                .toList();
    }
}
