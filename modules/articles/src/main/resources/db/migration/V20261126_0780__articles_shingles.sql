-- A text that shares most of its words with another is told at intake as its near copy. Of each revision the few smallest
-- of the numbers of its words by fives are kept: texts that are much alike share some of them. The numbers of what is
-- stored already are written at the next start (sketch version 0); they go with the text.
create table articles_shingle (
    revision_id bigint not null,
    shingle bigint not null,
    constraint articles_shingle_pk primary key (revision_id, shingle),
    constraint articles_shingle_revision_fk foreign key (revision_id) references articles_revision (id)
);

create index articles_shingle_latest on articles_shingle (shingle, revision_id desc);

alter table articles_revision add column sketch_version integer default 0 not null;
