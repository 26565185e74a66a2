package io.jinqiao.control.internal;

import io.jinqiao.control.ActView;
import io.jinqiao.control.NewAct;
import io.jinqiao.control.TwoPersonControl;
import io.jinqiao.kernel.Subject;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class ControlDesk implements TwoPersonControl {

    private final ProposeAct.Handler propose;
    private final ActRepository acts;

    ControlDesk(ProposeAct.Handler propose, ActRepository acts) {
        this.propose = propose;
        this.acts = acts;
    }

    @Override
    public void propose(UUID id, NewAct act) {
        propose.handle(new ProposeAct(id, act));
    }

    @Override
    public List<ActView> about(Subject subject) {
        return acts.about(subject);
    }
}
