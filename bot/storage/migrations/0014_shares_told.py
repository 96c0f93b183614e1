from tortoise import migrations
from tortoise.migrations import operations as ops
from bot.storage.fields import MomentField
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0013_rhythms')]

    initial = False

    operations = [
        ops.CreateModel(
            name='HandleRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('person', fields.OneToOneField('bot.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='handle', on_delete=OnDelete.CASCADE)),
                ('shown', fields.CharField(max_length=15)),
                ('name', fields.CharField(unique=True, max_length=15)),
            ],
            options={'table': 'handles', 'app': 'bot', 'pk_attr': 'id', 'table_description': "A person's account on X, as they gave it themselves: one person's only."},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='LinkRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('token', fields.CharField(unique=True, max_length=43)),
                ('url', fields.CharField(max_length=500)),
                ('idea', fields.ForeignKeyField('bot.IdeaRow', source_field='idea_id', null=True, db_constraint=True, to_field='id', related_name='links', on_delete=OnDelete.SET_NULL)),
                ('share', fields.ForeignKeyField('bot.ShareRow', source_field='share_id', null=True, db_constraint=True, to_field='id', related_name='links', on_delete=OnDelete.SET_NULL)),
            ],
            options={'table': 'links', 'app': 'bot', 'indexes': [Index(fields=['idea_id']), Index(fields=['share_id'])], 'pk_attr': 'id', 'table_description': 'A link of ours that tweets carry: it leads on for ever, whatever became of the share.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ClickRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('link', fields.ForeignKeyField('bot.LinkRow', source_field='link_id', db_constraint=True, to_field='id', related_name='clicks', on_delete=OnDelete.CASCADE)),
                ('week', fields.IntField()),
                ('count', fields.IntField()),
            ],
            options={'table': 'clicks', 'app': 'bot', 'unique_together': (('link_id', 'week'),), 'pk_attr': 'id', 'table_description': 'How often a link was followed in a week, and nothing of who did.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='PostRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('number', fields.CharField(unique=True, max_length=25)),
                ('share', fields.OneToOneField('bot.ShareRow', source_field='share_id', db_constraint=True, to_field='id', related_name='given', on_delete=OnDelete.CASCADE)),
                ('outcome', fields.CharField(max_length=16)),
                ('tries', fields.IntField(default=0)),
                ('due_at', MomentField(null=True)),
            ],
            options={'table': 'posts', 'app': 'bot', 'indexes': [Index(fields=['due_at'])], 'pk_attr': 'id', 'table_description': 'The post that somebody gives for a share, and counts for that one only.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='ShareRow',
            name='carried',
            field=fields.CharField(default='', db_default='', max_length=1000),
        ),
    ]
