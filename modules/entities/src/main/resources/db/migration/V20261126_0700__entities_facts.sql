-- What is known of an entity beside its names: who it is in a few words, gender, country, roles with dates, an id
-- elsewhere, what is contested about the name. A form belongs to a house style and says when it may be taken for the name.
alter table entities_entity add column line varchar(300) default '' not null;
alter table entities_entity add column gender varchar(8);
alter table entities_entity add column country varchar(2);
alter table entities_entity add column external varchar(100);
alter table entities_entity add column contested text default '' not null;
alter table entities_entity add constraint entities_entity_gender_known check (gender in ('FEMALE', 'MALE'));

-- no person: the desk itself laid out what it knows at the start
alter table entities_entity alter column changed_by drop not null;
alter table entities_past alter column written_by drop not null;

alter table entities_form add column style varchar(40) default '' not null;
alter table entities_form add column form_use varchar(16) default 'ALWAYS' not null;
alter table entities_form add constraint entities_form_use_known check (form_use in ('ALWAYS', 'IN_CONTEXT', 'LATER'));

-- the dates are years, months or days as text, because a year is not its first of January
create table entities_role (
    entity_id bigint not null references entities_entity (id),
    place integer not null check (place >= 0),
    arabic varchar(200) not null,
    english varchar(200) not null,
    french varchar(200) not null,
    held_from varchar(10),
    held_until varchar(10),
    primary key (entity_id, place)
);
