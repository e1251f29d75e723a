-- The questions of an attempt are fixed when it starts: ids in order, separated by spaces. Null: all questions of the test, as
-- attempts from before have it.
alter table attempt add column draw text null;

-- An editor scored an attempt again after a question was repaired. Rows are only ever added.
create table rescoring_trace (
    id bigint not null auto_increment primary key,
    attempt bigint not null,
    -- the version whose questions were used
    version bigint not null,
    editor bigint not null,
    rescored_at datetime(6) not null,
    right_before int not null,
    right_after int not null,
    passed_before bit(1) not null,
    passed_after bit(1) not null,
    constraint rescoring_trace_attempt foreign key (attempt) references attempt (id)
) engine = InnoDB default charset = utf8mb4;

-- All attempts of a training: for scoring again, and for the spread of opinions.
create index enrolment_slug on enrolment (slug);
