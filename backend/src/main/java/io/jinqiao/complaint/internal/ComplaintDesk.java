package io.jinqiao.complaint.internal;

import io.jinqiao.complaint.ComplaintView;
import io.jinqiao.complaint.Complaints;
import io.jinqiao.complaint.NewComplaint;
import io.jinqiao.kernel.ComplaintId;
import io.jinqiao.kernel.CustomerId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The door other modules knock on. */
@Component
class ComplaintDesk implements Complaints {

    private final ComplaintRepository complaints;
    private final FileComplaint.Handler file;

    ComplaintDesk(ComplaintRepository complaints, FileComplaint.Handler file) {
        this.complaints = complaints;
        this.file = file;
    }

    @Override
    public ComplaintId file(NewComplaint complaint) {
        return file.handle(new FileComplaint(complaint));
    }

    @Override
    public ComplaintView get(ComplaintId id) {
        return view(complaints.get(id));
    }

    @Override
    public List<ComplaintView> of(CustomerId customer) {
        return complaints.of(customer).stream().map(ComplaintDesk::view).toList();
    }

    private static ComplaintView view(Complaint complaint) {
        var far = Progress.of(complaint.state());
        var grading = far.grading();
        var ending = far.ending();
        return new ComplaintView(
                complaint.id(),
                complaint.number(),
                complaint.customer(),
                complaint.conversation(),
                complaint.account().subject(),
                far.step(),
                grading == null ? null : grading.grade(),
                far.owner(),
                complaint.receivedAt(),
                ending == null ? null : ending.at());
    }
}
