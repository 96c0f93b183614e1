from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0006_people_and_journal')]

    initial = False

    operations = [
        ops.CreateModel(
            name='IdeaVersionRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('idea', fields.ForeignKeyField('bot.IdeaRow', source_field='idea_id', db_constraint=True, to_field='id', related_name='versions', on_delete=OnDelete.CASCADE)),
                ('number', fields.IntField()),
                ('state', fields.CharField(default='draft', max_length=16)),
                ('content', fields.JSONField(encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('digest', fields.CharField(max_length=32)),
                ('spoken', fields.CharField(default='', max_length=16)),
                ('author', fields.ForeignKeyField('bot.PersonRow', source_field='author_id', null=True, db_constraint=True, to_field='id', related_name='idea_versions', on_delete=OnDelete.SET_NULL)),
                ('made_at', MomentField(null=False)),
                ('decided_by', fields.ForeignKeyField('bot.PersonRow', source_field='decided_by_id', null=True, db_constraint=True, to_field='id', related_name='decided_versions', on_delete=OnDelete.SET_NULL)),
                ('decided_at', MomentField(null=True)),
                ('seal', fields.CharField(default='', max_length=32)),
                ('reason', fields.CharField(default='', max_length=500)),
            ],
            options={'table': 'idea_versions', 'app': 'bot', 'unique_together': (('idea_id', 'number'),), 'indexes': [Index(fields=['state'])], 'pk_attr': 'id', 'table_description': 'All that is written for an idea at once, and whether somebody else approved it.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LibraryRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('changes', fields.IntField(default=0)),
            ],
            options={'table': 'library', 'app': 'bot', 'pk_attr': 'id', 'table_description': 'One row: how often what is offered has changed, so that whoever read it knows.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ProposalRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('person', fields.ForeignKeyField('bot.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='proposals', on_delete=OnDelete.CASCADE)),
                ('text', fields.CharField(max_length=500)),
                ('state', fields.CharField(default='waiting', max_length=16)),
                ('idea', fields.ForeignKeyField('bot.IdeaRow', source_field='idea_id', null=True, db_constraint=True, to_field='id', related_name='proposals', on_delete=OnDelete.SET_NULL)),
                ('reason', fields.CharField(default='', max_length=500)),
                ('made_at', MomentField(null=False)),
                ('decided_at', MomentField(null=True)),
            ],
            options={'table': 'proposals', 'app': 'bot', 'indexes': [Index(fields=['state', 'made_at']), Index(fields=['person_id'])], 'pk_attr': 'id', 'table_description': 'What a colleague proposes to tweet about, and what became of it.'},
            bases=['Model'],
        ),
        ops.AlterModelOptions(
            name='IdeaRow',
            options={'table': 'ideas', 'app': 'bot', 'indexes': [Index(fields=['ends_at']), Index(fields=['state', 'ends_at']), Index(fields=['change'])], 'pk_attr': 'id', 'table_description': 'Something worth tweeting, from a moment until another; offered while it is approved.'},
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='alt',
            field=fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='campaign',
            field=fields.CharField(default='', db_default='', max_length=100),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='change',
            field=fields.CharField(default='', db_default='', max_length=16),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='languages',
            field=fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='picture',
            field=fields.CharField(default='', db_default='', max_length=500),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='state',
            field=fields.CharField(default='approved', db_default='approved', max_length=16),
        ),
        ops.AddField(
            model_name='IdeaRow',
            name='teams',
            field=fields.JSONField(null=True, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads),
        ),
        ops.AddIndex(
            model_name='IdeaRow',
            index=Index(fields=['state', 'ends_at']),
        ),
        ops.AddIndex(
            model_name='IdeaRow',
            index=Index(fields=['change']),
        ),
        ops.AlterModelOptions(
            name='WordingRow',
            options={'table': 'wordings', 'app': 'bot', 'indexes': [Index(fields=['idea_id', 'language', 'free_at']), Index(fields=['language', 'free_at', 'idea_id'])], 'pk_attr': 'id', 'table_description': 'One approved text, free for anybody once its moment has passed; never once withdrawn.'},
        ),
        ops.AddIndex(
            model_name='WordingRow',
            index=Index(fields=['language', 'free_at', 'idea_id']),
        ),
    ]
