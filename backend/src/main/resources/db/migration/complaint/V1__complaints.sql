create schema complaint;

-- `state` is the sealed state with everything decided so far; the columns beside it repeat what lists, counts and
-- checks ask for.
create table complaint.complaint (
    id              uuid primary key,
    version         bigint not null,
    number          text not null unique,
    customer_id     uuid not null,
    conversation_id uuid,
    receipt         jsonb not null,
    filer           jsonb not null,
    account         jsonb not null,
    state           jsonb not null,
    step            text not null
                    check (step in ('RECEIVED', 'GRADED', 'INVESTIGATING', 'PROPOSED', 'AGREED', 'CONTESTED', 'RESOLVED',
                                    'TOLD', 'SATISFIED', 'UNSATISFIED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN', 'DECLINED',
                                    'MERGED')),
    subject         text not null check (subject <> ''),
    case_type       text not null check (case_type in ('COMPLAINT', 'REPORT', 'PETITION', 'ENQUIRY', 'SUGGESTION')),
    door            text not null,
    regulator       text check (regulator in ('NFRA', 'PBOC')),
    reference       text,
    products        text[] not null,
    branch          text not null,
    grade           text check (grade in ('URGENT', 'ORDINARY')),
    way             text,
    line            text,
    cause           text,
    owner_id        uuid,
    repeats         int not null check (repeats >= 0),
    compensation    bigint not null check (compensation >= 0),
    satisfied       boolean,
    received_at     timestamptz not null,
    runs_from       timestamptz not null check (runs_from >= received_at),
    told_at         timestamptz,
    closed_at       timestamptz,
    check ((regulator is null) = (reference is null)),
    check (step in ('RECEIVED', 'WITHDRAWN', 'DECLINED', 'MERGED') or (grade is not null and line is not null)),
    check (step in ('RECEIVED', 'GRADED', 'WITHDRAWN', 'DECLINED', 'MERGED') or owner_id is not null),
    check (step not in ('TOLD', 'SATISFIED', 'UNSATISFIED', 'CLOSED', 'ARCHIVED') or told_at is not null),
    check ((step in ('CLOSED', 'ARCHIVED', 'WITHDRAWN', 'DECLINED', 'MERGED')) = (closed_at is not null))
);

create index complaint_customer on complaint.complaint (customer_id, received_at desc);
create index complaint_received on complaint.complaint (received_at desc);
create index complaint_open on complaint.complaint (step, received_at) where closed_at is null;
create unique index complaint_reference on complaint.complaint (regulator, reference) where reference is not null;

-- How many numbers a day has given out. The row is locked until the complaint is committed, so numbers have no gaps.
create table complaint.day (
    day     date primary key,
    numbers int not null
);

create table complaint.request_key (
    by_id        uuid not null,
    key          text not null,
    complaint_id uuid not null,
    primary key (by_id, key)
);

-- A conversation in which the machine recognised a complaint; once is enough.
create table complaint.recognised (
    conversation_id uuid primary key,
    complaint_id    uuid not null
);

-- The classes of the return: WAY is where the business was done (dimension A of JR/T 0169), LINE the business (B),
-- CAUSE why (C). The institution corrects them; a class that was used is ended, never taken away.
create table complaint.class (
    dimension text not null check (dimension in ('WAY', 'LINE', 'CAUSE')),
    code      text not null check (code <> ''),
    zh        text not null check (zh <> ''),
    en        text not null check (en <> ''),
    position  int not null,
    ended     boolean not null default false,
    primary key (dimension, code)
);

-- After the published outline of JR/T 0169—2018; names and order are for the institution's compliance to confirm.
insert into complaint.class (dimension, code, zh, en, position) values
    ('WAY', '11', '营业现场', 'Branch', 1),
    ('WAY', '12', '自助机具', 'Self-service machine', 2),
    ('WAY', '131', '网上银行', 'Web bank', 3),
    ('WAY', '132', '电话银行', 'Telephone bank', 4),
    ('WAY', '133', '手机银行', 'Mobile bank', 5),
    ('WAY', '134', '公众平台（微信等）', 'Public platform', 6),
    ('WAY', '135', '短信', 'SMS', 7),
    ('WAY', '139', '其他电子渠道', 'Other electronic channel', 8),
    ('WAY', '14', '第三方渠道', 'Third party', 9),
    ('WAY', '19', '其他前台渠道', 'Other front office', 10),
    ('WAY', '2', '中后台业务渠道', 'Middle and back office', 11),
    ('LINE', '01', '人民币储蓄', 'RMB savings', 1),
    ('LINE', '02', '贷款', 'Loans', 2),
    ('LINE', '03', '银行卡', 'Bank card', 3),
    ('LINE', '04', '支付结算', 'Payment and settlement', 4),
    ('LINE', '05', '自营理财', 'Own wealth management', 5),
    ('LINE', '06', '银行代理业务', 'Agency business', 6),
    ('LINE', '07', '外汇', 'Foreign exchange', 7),
    ('LINE', '08', '贵金属', 'Precious metals', 8),
    ('LINE', '09', '人民币管理', 'RMB management', 9),
    ('LINE', '10', '国库', 'Treasury', 10),
    ('LINE', '11', '个人金融信息', 'Personal financial information', 11),
    ('LINE', '12', '征信', 'Credit reporting', 12),
    ('LINE', '13', '债务催收', 'Debt collection', 13),
    ('LINE', '99', '其他', 'Other', 99),
    ('CAUSE', '01', '服务态度及服务质量', 'Attitude and quality of service', 1),
    ('CAUSE', '02', '服务设施、设备及业务系统', 'Facilities, equipment, systems', 2),
    ('CAUSE', '03', '业务规则及流程', 'Rules and processes', 3),
    ('CAUSE', '04', '营销方式和手段', 'Marketing', 4),
    ('CAUSE', '05', '信息披露', 'Disclosure', 5),
    ('CAUSE', '06', '产品收益', 'Return of a product', 6),
    ('CAUSE', '07', '自主选择权', 'Freedom of choice', 7),
    ('CAUSE', '08', '合同条款', 'Contract terms', 8),
    ('CAUSE', '09', '资金安全', 'Safety of funds', 9),
    ('CAUSE', '10', '信息安全', 'Safety of information', 10),
    ('CAUSE', '11', '定价收费', 'Prices and fees', 11),
    ('CAUSE', '12', '催收方式和手段', 'Collection', 12),
    ('CAUSE', '99', '其他', 'Other', 99);

-- A second pair of eyes (CP3): whoever asks never decides.
create table complaint.approval (
    id           uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    wish         text not null check (wish in ('EXTENSION', 'COMPENSATION', 'LETTER')),
    days         int,
    amount       bigint,
    letter_id    uuid,
    reason       text not null,
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    decided_by   uuid,
    approved     boolean,
    remark       text,
    decided_at   timestamptz,
    check (decided_by <> asked_by),
    check ((decided_by is null) = (approved is null) and (decided_by is null) = (decided_at is null)),
    check ((wish = 'EXTENSION') = (days is not null)),
    check ((wish = 'COMPENSATION') = (amount is not null)),
    check (wish <> 'LETTER' or letter_id is not null)
);
create index approval_complaint on complaint.approval (complaint_id, asked_at);
create index approval_waiting on complaint.approval (asked_at) where decided_at is null;

-- How much somebody of this post may grant, in hundredths of a yuan; the greatest of somebody's posts counts.
create table complaint.compensation_limit (
    post   text primary key,
    amount bigint not null check (amount >= 0)
);
insert into complaint.compensation_limit (post, amount) values
    ('complaint-handler', 0),
    ('complaint-head', 1000000),
    ('operations-head', 5000000);

create table complaint.letter (
    id           uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    kind         text not null check (kind in ('ACKNOWLEDGEMENT', 'EXTENSION', 'DECISION', 'DECLINED', 'RECHECK')),
    template     int not null,
    title        text not null check (title <> ''),
    words        text not null check (words <> ''),
    drafted_by   uuid not null,
    drafted_at   timestamptz not null,
    approved_by  uuid,
    sent_at      timestamptz,
    sent_by_way  text check (sent_by_way in ('CONVERSATION', 'MATTERS')),
    sha256       text,
    check (approved_by <> drafted_by),
    -- Nothing leaves the house unapproved, and what left is known by its hash.
    check ((sent_at is null) = (sha256 is null) and (sent_at is null) = (sent_by_way is null)),
    check (sent_at is null or approved_by is not null)
);
create index letter_complaint on complaint.letter (complaint_id, drafted_at);

-- Letters by kind, type of case and language; the newest version counts. `{name}` and its like are filled in.
create table complaint.template (
    kind      text not null,
    case_type text not null,
    language  text not null check (language in ('zh', 'en')),
    version   int not null check (version > 0),
    title     text not null,
    words     text not null,
    primary key (kind, case_type, language, version)
);

create table complaint.evidence (
    id           uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    name         text not null,
    media_type   text not null,
    content      bytea not null,
    sha256       text not null,
    added_by     jsonb not null,
    added_at     timestamptz not null
);
create index evidence_complaint on complaint.evidence (complaint_id, added_at);

create table complaint.measure (
    id           uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    words        text not null check (words <> ''),
    owner_id     uuid not null,
    due          date not null,
    set_by       uuid not null,
    set_at       timestamptz not null,
    proof        text,
    done_at      timestamptz,
    effect       text,
    effective    boolean,
    checked_by   uuid,
    checked_at   timestamptz,
    check ((proof is null) = (done_at is null)),
    check ((checked_by is null) = (checked_at is null) and (checked_by is null) = (effective is null)),
    check (checked_at is null or done_at is not null),
    -- Whoever carried it out does not judge it.
    check (checked_by <> owner_id)
);
create index measure_complaint on complaint.measure (complaint_id, set_at);

create table complaint.recheck (
    id           uuid primary key,
    complaint_id uuid not null references complaint.complaint,
    reason       text not null,
    asked_at     timestamptz not null,
    decided_by   uuid,
    upheld       boolean,
    words        text,
    decided_at   timestamptz,
    check ((decided_by is null) = (upheld is null) and (decided_by is null) = (decided_at is null))
);
create unique index recheck_open on complaint.recheck (complaint_id) where decided_at is null;

create table complaint.missed_term (
    clock_id     uuid primary key,
    complaint_id uuid not null,
    at           timestamptz not null
);

-- Solved cases to learn from (CP8): without anybody's name, and only with the customer's consent.
create table complaint.shelved_case (
    complaint_id uuid primary key references complaint.complaint,
    title        text not null,
    story        text not null,
    solution     text not null,
    lesson       text not null,
    line         text not null,
    cause        text not null,
    consent      text not null check (consent <> ''),
    shelved_by   uuid not null,
    shelved_at   timestamptz not null
);

-- What the letters say until the institution words them itself (case_type '' stands for every type).
insert into complaint.template (kind, case_type, language, version, title, words) values
    ('ACKNOWLEDGEMENT', '', 'zh', 1, E'受理告知',
     E'{name}：\n\n您反映的“{subject}”我行已于 {received} 收到并登记，编号 {number}。我行将核实情况，最迟于 {due} 前告知您处理决定。如遇情况复杂需要延长，会在到期前书面告知您原因和新的时间。\n\n办理中您可随时在“我的事项”查看进度、补充材料或撤回。\n\n{institution}\n{today}'),
    ('ACKNOWLEDGEMENT', '', 'en', 1, E'We have received your complaint',
     E'Dear {name},\n\nWe received your complaint "{subject}" on {received}; its number is {number}. We are looking into it and will tell you our decision by {due} at the latest. Should it be complex and take longer, we will write to you before then with the reason and the new date.\n\nYou can follow it under "My matters" at any time, add documents or withdraw it.\n\n{institution}\n{today}'),
    ('ACKNOWLEDGEMENT', 'REPORT', 'zh', 1, E'举报受理告知',
     E'{name}：\n\n您反映的“{subject}”我行已于 {received} 收到，编号 {number}，按举报事项转有权部门核查。核查结果依规定可以告知的，我行将告知您。您的身份信息会严格保密。\n\n{institution}\n{today}'),
    ('ACKNOWLEDGEMENT', 'REPORT', 'en', 1, E'We have received your report',
     E'Dear {name},\n\nWe received your report "{subject}" on {received}; its number is {number}. It goes to the department in charge. What we may tell you of the outcome, we will. Who you are is kept strictly confidential.\n\n{institution}\n{today}'),
    ('EXTENSION', '', 'zh', 1, E'延长办理期限告知',
     E'{name}：\n\n您反映的“{subject}”（编号 {number}）情况较为复杂，需要延长办理期限 {days} 日。\n\n延长原因：{reason}\n\n经我行有权人批准，处理决定最迟于 {due} 前告知您。给您带来不便，我们表示歉意。\n\n{institution}\n{today}'),
    ('EXTENSION', '', 'en', 1, E'It will take us longer',
     E'Dear {name},\n\nYour complaint "{subject}" (number {number}) is complex and we need {days} more days.\n\nWhy: {reason}\n\nThis was approved by an authorised manager. You will have our decision by {due} at the latest. We are sorry for the delay.\n\n{institution}\n{today}'),
    ('DECISION', '', 'zh', 1, E'处理决定告知书',
     E'{name}：\n\n您于 {received} 反映的“{subject}”（编号 {number}），我行处理如下。\n\n一、核查情况\n{findings}\n\n二、处理依据和理由\n{basis}\n\n三、处理决定\n{solution}\n{compensation}\n四、救济途径\n如对处理决定有异议，您可自收到本告知书之日起 30 日内向我行申请核查；也可向金融纠纷调解组织申请调解，依约定申请仲裁，或向人民法院提起诉讼。\n\n{institution}\n{today}'),
    ('DECISION', '', 'en', 1, E'Our decision',
     E'Dear {name},\n\nThis is our decision on "{subject}", which you brought to us on {received} (number {number}).\n\n1. What we found\n{findings}\n\n2. Basis and reasons\n{basis}\n\n3. Decision\n{solution}\n{compensation}\n4. What you can do\nIf you disagree, you may ask us for a re-check within 30 days of receiving this letter, turn to a financial mediation body, apply for arbitration where agreed, or go to court.\n\n{institution}\n{today}'),
    ('DECISION', 'ENQUIRY', 'zh', 1, E'咨询答复',
     E'{name}：\n\n您咨询的“{subject}”（编号 {number}），答复如下。\n\n{findings}\n\n{solution}\n\n{institution}\n{today}'),
    ('DECISION', 'ENQUIRY', 'en', 1, E'Our answer',
     E'Dear {name},\n\nOur answer to "{subject}" (number {number}):\n\n{findings}\n\n{solution}\n\n{institution}\n{today}'),
    ('DECLINED', '', 'zh', 1, E'不予受理告知',
     E'{name}：\n\n您提交的“{subject}”（编号 {number}），经审核，我行不予受理。\n\n原因：{reason}\n\n投诉应由投诉人本人、法定代理人或其授权的代理人提出。补齐授权或证明材料后可再次提交。\n如对处理决定有异议，您可自收到本告知书之日起 30 日内向我行申请核查；也可向金融纠纷调解组织申请调解，依约定申请仲裁，或向人民法院提起诉讼。\n\n{institution}\n{today}'),
    ('DECLINED', '', 'en', 1, E'We cannot take this up',
     E'Dear {name},\n\nWe cannot take up "{subject}" (number {number}).\n\nWhy: {reason}\n\nA complaint is made by the person concerned, a legal guardian or somebody they authorised. Once the authority or proof is complete it can be handed in again.\nIf you disagree, you may ask us for a re-check within 30 days of receiving this letter, turn to a financial mediation body, apply for arbitration where agreed, or go to court.\n\n{institution}\n{today}'),
    ('RECHECK', '', 'zh', 1, E'核查决定告知书',
     E'{name}：\n\n您对“{subject}”（编号 {number}）处理决定提出的核查申请，我行已由未参与原办理的人员对办理程序、时限和结果进行核查。\n\n核查结论：{outcome}\n\n{reason}\n\n如仍有异议，您可向金融纠纷调解组织申请调解，依约定申请仲裁，或向人民法院提起诉讼。\n\n{institution}\n{today}'),
    ('RECHECK', '', 'en', 1, E'Our re-check',
     E'Dear {name},\n\nSomebody who had no part in the first decision has looked at how "{subject}" (number {number}) was handled: the way, the time and the result.\n\nOutcome: {outcome}\n\n{reason}\n\nIf you still disagree, you may turn to a financial mediation body, apply for arbitration where agreed, or go to court.\n\n{institution}\n{today}');
