from tortoise import migrations
from tortoise.migrations import operations as ops
from bot.storage.fields import MomentField
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0002_versions_and_gaps')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ReceivedRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('platform', fields.CharField(max_length=16)),
                ('key', fields.CharField(max_length=200)),
                ('at', MomentField(null=False)),
            ],
            options={'table': 'received', 'app': 'bot', 'unique_together': (('platform', 'key'),), 'indexes': [Index(fields=['at'])], 'pk_attr': 'id', 'table_description': 'One event of a platform, taken by one process.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='WorkspaceRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('platform', fields.CharField(max_length=16)),
                ('key', fields.CharField(max_length=100)),
                ('sealed', fields.TextField(unique=False)),
                ('renewing_until', MomentField(null=True)),
                ('gone_at', MomentField(null=True)),
            ],
            options={'table': 'workspaces', 'app': 'bot', 'unique_together': (('platform', 'key'),), 'pk_attr': 'id', 'table_description': 'One installation on a platform: a workspace, or a whole organisation.'},
            bases=['Model'],
        ),
        ops.AddField(
            model_name='IdentityRow',
            name='gone_at',
            field=MomentField(null=True),
        ),
    ]
