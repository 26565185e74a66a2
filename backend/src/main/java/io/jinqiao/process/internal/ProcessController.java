package io.jinqiao.process.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Processes for those who draw and approve them. */
@RestController
@RequestMapping("/api/desk/processes")
@Allowed({Permission.DESIGN_PROCESSES, Permission.APPROVE_PROCESSES})
class ProcessController {

    private final ProcessDesk desk;
    private final SaveDraft.Handler save;
    private final ProposeVersion.Handler propose;

    ProcessController(ProcessDesk desk, SaveDraft.Handler save, ProposeVersion.Handler propose) {
        this.desk = desk;
        this.save = save;
        this.propose = propose;
    }

    record Draft(String content, long draftVersion) {}

    record Proposal(long draftVersion, String note) {}

    record Content(String content) {}

    record Trying(String content, List<Map<String, String>> outcomes) {}

    @GetMapping
    List<ProcessDesk.Card> all() {
        return desk.all();
    }

    @GetMapping("/{code}")
    ProcessDesk.Sheet one(@PathVariable String code) {
        return desk.sheet(code);
    }

    @GetMapping("/{code}/versions/{version}")
    ProcessDesk.Paper version(@PathVariable String code, @PathVariable int version) {
        return desk.paper(code, version);
    }

    @GetMapping("/{code}/comparison")
    List<Comparison.Change> compare(@PathVariable String code, @RequestParam int before, @RequestParam int after) {
        return desk.comparison(code, before, after);
    }

    @PostMapping("/{code}/check")
    List<CheckDrawing.Problem> check(@PathVariable String code, @RequestBody Content drawn) {
        return desk.problems(code, drawn.content());
    }

    @PostMapping("/{code}/trial")
    Walk.Trail trial(@PathVariable String code, @RequestBody Trying trying) {
        return desk.trial(code, trying.content(), trying.outcomes());
    }

    @PutMapping("/{code}/draft")
    @Allowed(Permission.DESIGN_PROCESSES)
    ProcessDesk.Sheet save(@PathVariable String code, @RequestBody Draft draft, @AuthenticationPrincipal SignedIn me) {
        save.handle(new SaveDraft(code, draft.content(), draft.draftVersion(), me.id()));
        return desk.sheet(code);
    }

    @PostMapping("/{code}/proposal")
    @Allowed(Permission.DESIGN_PROCESSES)
    ProcessDesk.Sheet propose(
            @PathVariable String code, @RequestBody Proposal proposal, @AuthenticationPrincipal SignedIn me) {
        propose.handle(new ProposeVersion(code, proposal.draftVersion(), proposal.note(), me.id()));
        return desk.sheet(code);
    }
}
